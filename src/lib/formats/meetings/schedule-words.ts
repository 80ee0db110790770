import { WEEKDAYS, type Meeting } from '#lib/domain/meeting.ts';

/**
 * Meetings in the words of the plain spreadsheet: "Mon, Wed 19:00–20:00; Sat 10:00". Days with the
 * same times stand together. Read again it is the same week.
 */
export function scheduleWords(meetings: readonly Meeting[]): string | null {
  if (meetings.length === 0) return null;
  const byTime = Map.groupBy(
    meetings.toSorted((a, b) => a.weekday - b.weekday || (a.opensAt < b.opensAt ? -1 : 1)),
    ({ opensAt, closesAt }) => [opensAt, ...(closesAt === null ? [] : [closesAt])].join('–'),
  );
  return [...byTime]
    .map(([time, group]) => {
      const days = [...new Set(group.map(({ weekday }) => weekday))];
      return `${daysText(days)} ${time}`;
    })
    .join('; ');
}

function daysText(days: readonly number[]): string {
  if (days.length === 7) return 'Every day';
  return days.map((day) => WEEKDAYS[day]?.slice(0, 3)).join(', ');
}
