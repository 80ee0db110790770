import {
  EVENING,
  isOpeningHours,
  meetsWithin,
  minutesOfDay,
  type Weekday,
} from '#lib/domain/meeting.ts';
import { clockWords } from './clock-words.ts';
import type { WeekEvening, WeekHour, WeekMark, WeekTime } from './week-page.ts';

const DAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
/** So many marks fit a cell; more are counted. */
const MARKS = 4;

/**
 * The grid of a week: meetings that begin within an hour stand in one cell. Opening hours are not
 * among them. Hours without a meeting stand between others, so that a quiet afternoon looks quiet.
 * @param times of the county and online
 */
export function weekGrid(times: readonly WeekTime[], byName: boolean): WeekHour[] {
  const meetings = times.filter((time) => !isOpeningHours(time));
  const hourOf = ({ opensAt }: WeekTime) => Number(opensAt.slice(0, 2));
  const hours = meetings.map(hourOf);
  // The evening is always there: what is missing in it is the question.
  const first = Math.min(...hours, minutesOfDay(EVENING.from) / 60);
  const last = Math.max(...hours, minutesOfDay(EVENING.until) / 60 - 1);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).map((hour) => ({
    label: clockWords(`${String(hour).padStart(2, '0')}:00`),
    evening: isEvening(hour),
    days: DAYS.map((day) =>
      marks(
        meetings.filter((time) => time.weekday === day && hourOf(time) === hour),
        byName,
      ),
    ),
  }));
}

function isEvening(hour: number): boolean {
  return hour * 60 >= minutesOfDay(EVENING.from) && hour * 60 < minutesOfDay(EVENING.until);
}

function marks(times: readonly WeekTime[], byName: boolean): WeekMark[] {
  if (times.length > MARKS) return countedMarks(times);
  return times
    .toSorted((a, b) => (a.opensAt < b.opensAt ? -1 : a.opensAt > b.opensAt ? 1 : 0))
    .map(({ opensAt, attendance, medicationWelcome, name, support }) => {
      const minutes = opensAt.endsWith(':00') ? '' : `${clockWords(opensAt).split(' ')[0]} `;
      return { text: minutes + (byName ? name : support), attendance, medicationWelcome };
    });
}

/** "9 in person", "3 online": of a crowded hour the numbers. */
function countedMarks(times: readonly WeekTime[]): WeekMark[] {
  const online = times.filter(({ attendance }) => attendance === 'virtual');
  const inPerson = times.filter(({ attendance }) => attendance !== 'virtual');
  const mark = (group: readonly WeekTime[], words: string, attendance: WeekMark['attendance']) =>
    group.length === 0
      ? []
      : [
          {
            ...{ text: `${group.length} ${words}`, attendance },
            medicationWelcome: group.some(({ medicationWelcome }) => medicationWelcome),
          },
        ];
  return [...mark(inPerson, 'in person', 'in-person'), ...mark(online, 'online', 'virtual')];
}

/** What there is on each evening: in the county, near it, and, apart, online. */
export function weekEvenings(times: readonly WeekTime[]): WeekEvening[] {
  return DAYS.map((weekday) => {
    const on = times.filter((time) => {
      // Online is asked for apart: for the clock it is as good as in person.
      const meeting = { ...time, attendance: 'in-person' as const };
      return meetsWithin([meeting], weekday, EVENING.from, EVENING.until);
    });
    const count = (test: (time: WeekTime) => boolean) => on.filter(test).length;
    return {
      weekday,
      here: count(({ where, attendance }) => where === 'here' && attendance !== 'virtual'),
      near: count(({ where, attendance }) => where === 'near' && attendance !== 'virtual'),
      virtual: count(({ where, attendance }) => where !== 'near' && attendance !== 'in-person'),
    };
  });
}
