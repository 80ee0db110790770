import type { Meeting, Weekday } from '#lib/domain/meeting.ts';
import { readSpan, type Span } from './clock-span.ts';

/** A time of the week, however people come to it. */
export type WeeklyTime = Omit<Meeting, 'attendance'>;

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY =
  /^(sun(day)?|mon(day)?|tue(s|sday)?|wed(s|nesday)?|thu(r|rs|rsday)?|fri(day)?|sat(urday)?)s?\.?(?![a-z])/;
const ALL: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const SETS: readonly [RegExp, readonly Weekday[]][] = [
  [/^(every ?day|daily|7 days a week)(?![a-z])/, ALL],
  [/^weekdays(?![a-z])/, [1, 2, 3, 4, 5]],
  [/^weekends(?![a-z])/, [6, 0]],
];
const AROUND_THE_CLOCK = /^(all hours|24 hours|24\/7)(?![a-z\d])/;
/** What may stand between two days, or between two times. */
const SEPARATOR = /^(,? ?(?:and|&|\+) |[,;/] ?)/;
const BEFORE_A_DAY =
  /^(,? ?(?:and|&|\+) |[,;/] ?)(?=(?:every |on )?(?:every|daily|week|sun|mon|tue|wed|thu|fri|sat))/;
const DASH = /^ ?(?:-|to(?= )|through(?= )|thru(?= )) ?/;
/** Words that change nothing. */
const FILLER = /^(every(?! ?day)|each|on|from|at|open|hours|:)(?![a-z]) ?/;

/**
 * Reads a schedule in words as times of the week, where it can be read with certainty: days
 * (names, short or long; lists; ranges; every day, weekdays, weekends), then times (24 hours, or
 * with am and pm; a beginning alone, or with an end; "all hours"); then perhaps more days. All of
 * it must be understood: "1st and 3rd Thu" is no week, "Mon 7–8" may be morning or evening.
 * @returns the times by day and beginning, each once; null where it is not certain
 */
export function readWeeklySchedule(text: string): WeeklyTime[] | null {
  const scan = createScanner(text);
  const times = new Map<string, WeeklyTime>();
  if (scan.take(/^24\/7$/)) addAll(times, ALL, [AROUND]);
  while (!scan.done) {
    const days = readDays(scan);
    const spans = days && readSpans(scan);
    if (!spans) return null;
    addAll(times, days, spans);
    if (!scan.done && !scan.take(SEPARATOR) && !scan.at(DAY)) return null;
  }
  if (times.size === 0) return null;
  return [...times.values()].sort(
    (a, b) => a.weekday - b.weekday || (a.opensAt < b.opensAt ? -1 : 1),
  );
}

const AROUND: Span = { opensAt: '00:00', closesAt: '00:00' };

function addAll(
  times: Map<string, WeeklyTime>,
  days: readonly Weekday[],
  spans: readonly Span[],
): void {
  for (const weekday of days) {
    for (const span of spans) times.set(`${weekday} ${span.opensAt}`, { weekday, ...span });
  }
}

interface Scanner {
  readonly done: boolean;
  at(pattern: RegExp): boolean;
  /** What the pattern matches here, and goes past it; null where it does not match. */
  take(pattern: RegExp): string | null;
}

function createScanner(text: string): Scanner {
  let rest = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim();
  return {
    get done() {
      return rest === '';
    },
    at: (pattern) => pattern.test(rest),
    take(pattern) {
      const found = pattern.exec(rest)?.[0] ?? null;
      if (found !== null) rest = rest.slice(found.length).trimStart();
      return found;
    },
  };
}

function readDays(scan: Scanner): Weekday[] | null {
  const days = new Set<Weekday>();
  do {
    while (scan.take(FILLER)) continue;
    const some = readDayRange(scan);
    if (!some) return null;
    for (const day of some) days.add(day);
  } while (scan.take(BEFORE_A_DAY) ?? scan.at(DAY));
  return [...days];
}

function readDayRange(scan: Scanner): readonly Weekday[] | null {
  const set = SETS.find(([pattern]) => scan.take(pattern));
  if (set) return set[1];
  const first = readDay(scan);
  if (first === null) return null;
  if (!scan.take(DASH)) return [first];
  const last = readDay(scan);
  if (last === null) return null;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => ((first + i) % 7) as Weekday);
}

function readDay(scan: Scanner): Weekday | null {
  const name = scan.take(DAY);
  return name === null ? null : (DAYS.indexOf(name.slice(0, 3)) as Weekday);
}

const CLOCK = String.raw`(?:\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?|noon|midnight)(?![a-z\d:])`;
const SPAN = new RegExp(`^${CLOCK}(?: ?(?:-|to|until) ?${CLOCK})?`);
const MORE_SPANS = new RegExp(`^(?:,? ?(?:and|&|\\+) |[,;] ?)(?=${CLOCK})`);

function readSpans(scan: Scanner): Span[] | null {
  const spans: Span[] = [];
  while (scan.take(/^[,:] ?/) ?? scan.take(FILLER)) continue;
  if (scan.take(AROUND_THE_CLOCK)) return [AROUND];
  do {
    const words = scan.take(SPAN);
    const span = words === null ? null : readSpan(words);
    if (!span) return null;
    spans.push(span);
  } while (scan.take(MORE_SPANS));
  return spans;
}
