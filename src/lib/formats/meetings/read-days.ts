import { WEEKDAYS, type Weekday } from '#lib/domain/meeting.ts';
import { quote } from '../cells/parsed.ts';
import type { RowReader } from '../cells/row-reader.ts';

/**
 * Days as numbers, strings, names or lists of them; none where there is nothing. What is no day is
 * left out, and told.
 * @param first the number of Sunday: 0, or 1 where days are counted from 1
 */
export function readDays(
  value: unknown,
  reader: Pick<RowReader, 'report'>,
  first: 0 | 1 = 0,
): Weekday[] {
  const parts: readonly unknown[] = Array.isArray(value)
    ? value
    : String(value ?? '').split(/[,;]/);
  const days = new Set<Weekday>();
  for (const part of parts) {
    const text = typeof part === 'string' || typeof part === 'number' ? String(part).trim() : '';
    if (text === '') continue;
    const day = readDay(text, first);
    if (day === null) {
      const expected = `a day, ${first} (Sunday) to ${first + 6} (Saturday) or its name`;
      reader.report('day', quote(text), `${expected}; it was left out`, 'warning');
    } else days.add(day);
  }
  return [...days].sort();
}

function readDay(text: string, first: number): Weekday | null {
  if (/^\d(\.0)?$/.test(text)) {
    const day = Number(text) - first;
    return day >= 0 && day <= 6 ? (day as Weekday) : null;
  }
  const name = text.toLowerCase().replace(/s$/, '');
  const at = WEEKDAYS.findIndex((day) => name.length >= 3 && day.toLowerCase().startsWith(name));
  return at < 0 ? null : (at as Weekday);
}
