import { isOpeningHours } from '#lib/domain/meeting.ts';
import { clockWords } from '../clock-words.ts';
import type { WeekMark, WeekTime } from './week-page.ts';

/** A mark for each time, in the order of the clock. */
export function marksOf(times: readonly WeekTime[], byName: boolean): WeekMark[] {
  return times
    .toSorted((a, b) => (a.opensAt < b.opensAt ? -1 : a.opensAt > b.opensAt ? 1 : 0))
    .map((time) => {
      const { opensAt, closesAt, attendance, medicationWelcome, name, support } = time;
      const hours = isOpeningHours(time);
      const minutes = opensAt.endsWith(':00') ? '' : `${clockWords(opensAt).split(' ')[0]} `;
      const until = hours && closesAt !== null ? `, to ${clockWords(closesAt)}` : '';
      return {
        text: minutes + (byName ? name : support) + until,
        kind: hours ? 'hours' : attendance,
        medicationWelcome,
      };
    });
}

/** "9 in person", "3 online", "2 open for hours": of a crowded hour the numbers. */
export function countedMarks(times: readonly WeekTime[]): WeekMark[] {
  const meetings = times.filter((time) => !isOpeningHours(time));
  const groups: [readonly WeekTime[], string, WeekMark['kind']][] = [
    [meetings.filter(({ attendance }) => attendance !== 'virtual'), 'in person', 'in-person'],
    [meetings.filter(({ attendance }) => attendance === 'virtual'), 'online', 'virtual'],
    [times.filter(isOpeningHours), 'open for hours', 'hours'],
  ];
  return groups
    .filter(([group]) => group.length > 0)
    .map(([group, words, kind]) => ({
      text: `${group.length} ${words}`,
      kind,
      medicationWelcome: group.some(({ medicationWelcome }) => medicationWelcome),
    }));
}
