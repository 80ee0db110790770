import { WEEKDAYS, type Attendance, type Meeting, type Weekday } from '#lib/domain/meeting.ts';

const SHORT = WEEKDAYS.map((day) => day.slice(0, 3));

/**
 * The meetings of a service as one text, in the order of the week: "Mon 19:00-20:00; Sat 10:00
 * virtual". The history shows it; {@link readMeetings} reads it. Two at the same time are one,
 * hybrid where one of them is in person and the other is not.
 */
export function meetingsText(meetings: readonly Meeting[]): string {
  if (meetings.length === 0) return '';
  const byTime = Map.groupBy(meetings, ({ weekday, opensAt }) => `${weekday} ${opensAt}`);
  return [...byTime]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => textOf(group))
    .join('; ');
}

function textOf(group: readonly Meeting[]): string {
  const [first] = group;
  if (!first) return '';
  const ends = group.flatMap(({ closesAt }) => closesAt ?? []).sort();
  const time = [first.opensAt, ...ends.slice(-1)].join('-');
  const attendance = jointAttendance(group);
  const words = attendance === 'in-person' ? [] : [attendance];
  return [SHORT[first.weekday], time, ...words].join(' ');
}

function jointAttendance(group: readonly Meeting[]): Attendance {
  const kinds = new Set(group.map(({ attendance }) => attendance));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : 'hybrid';
}

/** Reads what {@link meetingsText} wrote. */
export function readMeetings(text: string): Meeting[] {
  if (text === '') return [];
  return text.split('; ').map((part) => {
    const [day = '', time = '', attendance = 'in-person'] = part.split(' ');
    const [opensAt = '', closesAt = null] = time.split('-');
    const weekday = SHORT.indexOf(day) as Weekday;
    return { weekday, opensAt, closesAt, attendance: attendance as Attendance };
  });
}
