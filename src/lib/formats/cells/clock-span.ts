/** From when to when, "HH:MM". */
export interface Span {
  opensAt: string;
  /** Null where only a beginning is given. */
  closesAt: string | null;
}

interface Clock {
  hour: number;
  minute: number;
  half: 'a' | 'p' | null;
  /** True where it is written as a time of 24 hours: "13:00", "08:30", "10:00", "24:00". */
  whole: boolean;
}

const CLOCK = /^(\d{1,2})(?::(\d\d))?(?: ?([ap])\.?m\.?)?$/;

/**
 * Reads "08:30-16:30", "7 pm", "7-8:30 pm" or "noon to 1 pm". An hour that could be morning or
 * evening is not guessed: it needs am or pm, or an end that shows that 24 hours are meant.
 * @returns null where it is not certain
 */
export function readSpan(words: string): Span | null {
  const [from, to, ...more] = words.split(/ ?(?:-|to|until) ?/);
  const opens = readClock(from ?? '');
  if (!opens || more.length > 0) return null;
  if (to === undefined) {
    const opensAt = settle(opens);
    return opensAt === null ? null : { opensAt, closesAt: null };
  }
  const closes = readClock(to);
  return closes && pair(opens, closes);
}

function readClock(text: string): Clock | null {
  if (text === 'noon') return { hour: 12, minute: 0, half: 'p', whole: false };
  if (text === 'midnight') return { hour: 12, minute: 0, half: 'a', whole: false };
  const [, hours = '', minutes, half] = CLOCK.exec(text) ?? [];
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  const possible = half === undefined ? hour <= 24 : hour >= 1 && hour <= 12;
  if (hours === '' || !possible || minute > 59 || (hour === 24 && minute > 0)) return null;
  const clear = hour > 12 || (hours.length === 2 && minutes !== undefined);
  const whole = half === undefined && clear;
  return { hour, minute, half: (half as 'a' | 'p' | undefined) ?? null, whole };
}

/** One time by itself: of 24 hours, or with its half of the day. */
function settle({ hour, minute, half, whole }: Clock): string | null {
  if (half === null) return whole ? print(hour % 24, minute) : null;
  return print((hour % 12) + (half === 'p' ? 12 : 0), minute);
}

function pair(opens: Clock, closes: Clock): Span | null {
  if (opens.half !== null && closes.half === null) return null;
  if (opens.half === null && closes.half !== null) return inherit(opens, closes);
  const sure = opens.half !== null || opens.whole || closes.whole;
  const opensAt = settle({ ...opens, whole: true });
  const closesAt = settle({ ...closes, whole: true });
  if (!sure || opensAt === null || closesAt === null) return null;
  // Without am and pm, an end before the beginning ("9:00-5:00") is more likely an afternoon.
  const backwards = opens.half === null && closesAt < opensAt && closes.hour !== 24;
  return backwards && !(opens.whole && opens.hour > 12) ? null : { opensAt, closesAt };
}

/** "7-8 pm" begins in the evening, "11-1 pm" in the morning: the later beginning before the end. */
function inherit(opens: Clock, closes: Clock): Span | null {
  const closesAt = settle(closes);
  if (opens.hour > 12 || opens.hour < 1 || closesAt === null) return null;
  const starts = (['p', 'a'] as const).map((half) => settle({ ...opens, half }) ?? '');
  const opensAt = starts.find((start) => start < closesAt);
  return opensAt === undefined ? null : { opensAt, closesAt };
}

function print(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
