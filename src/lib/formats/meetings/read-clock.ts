import { accept, EMPTY, quote, refuse, type Parsed } from '../cells/parsed.ts';

const CLOCK = /^(\d{1,2})(?::?(\d{2}))?(?::\d{2})?(?:\.\d+)?\s*(?:([ap])\.?\s?m\.?)?$/i;
const STAMP = /^\d{4}-\d\d-\d\dT(\d\d:\d\d)/;

/**
 * A time of day in any usual form ("18:00", "18:00:00", "6:00 PM", "1800", "noon") as "HH:MM".
 * Midnight at the end of a day, "24:00", is "00:00".
 */
export function readClock(text: string): Parsed<string> {
  const plain = text.trim().toLowerCase();
  if (plain === '') return EMPTY;
  if (plain === 'noon') return accept('12:00');
  if (plain === 'midnight') return accept('00:00');
  const [, hours = '', minutes = '00', half] =
    CLOCK.exec(STAMP.exec(text.trim())?.[1] ?? plain) ?? [];
  const hour = Number(hours);
  const possible = half === undefined ? hour <= 24 : hour >= 1 && hour <= 12;
  // A number alone ("7") could be either half of the day.
  const bare = half === undefined && !/\d{3}|:/.test(plain);
  const wrong = hours === '' || !possible || bare || Number(minutes) > 59;
  if (wrong) return refuse(quote(text), 'a time such as 18:00 or 6:00 PM');
  const whole = half === undefined ? hour % 24 : (hour % 12) + (half === 'p' ? 12 : 0);
  return accept(`${String(whole).padStart(2, '0')}:${minutes}`);
}
