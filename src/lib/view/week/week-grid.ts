import { EVENING, meetsWithin, minutesOfDay, type Weekday } from '#lib/domain/meeting.ts';
import { clockWords } from '../clock-words.ts';
import { countedMarks, marksOf } from './week-marks.ts';
import type { WeekEvening, WeekHour, WeekTime } from './week-page.ts';

const DAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
/** So many marks fit a cell; of more the numbers are told. */
const MARKS = 4;
/** A week of more times than this shows numbers in all its cells. */
const CROWDED = 120;
/** Before this hour an empty row says nothing. */
const MORNING = 6;

/**
 * The grid of a week: what begins within an hour stands in one cell. Hours of the day in which
 * nothing begins stand between others, so that a quiet afternoon looks quiet; the evening is
 * always there, because what is missing in it is the question.
 * @param times of the county and online
 * @param byName whether a time is called by its service and not by its support
 */
export function weekGrid(times: readonly WeekTime[], byName: boolean): WeekHour[] {
  const hourOf = ({ opensAt }: WeekTime) => Number(opensAt.slice(0, 2));
  const used = new Set(times.map(hourOf));
  const first = Math.min(...used, minutesOfDay(EVENING.from) / 60);
  const last = Math.max(...used, minutesOfDay(EVENING.until) / 60 - 1);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((hour) => hour >= MORNING || used.has(hour))
    .map((hour) => ({
      label: clockWords(`${String(hour).padStart(2, '0')}:00`),
      evening: isEvening(hour),
      days: DAYS.map((day) => {
        const cell = times.filter((time) => time.weekday === day && hourOf(time) === hour);
        const crowded = cell.length > MARKS || (cell.length > 1 && times.length > CROWDED);
        return crowded ? countedMarks(cell) : marksOf(cell, byName);
      }),
    }));
}

function isEvening(hour: number): boolean {
  return hour * 60 >= minutesOfDay(EVENING.from) && hour * 60 < minutesOfDay(EVENING.until);
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
