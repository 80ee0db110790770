/** Day of the week as Meeting Guide and JavaScript count them: 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** How people come to one meeting. */
export const ATTENDANCES = ['in-person', 'virtual', 'hybrid'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** A time at which a service is there every week. */
export interface Meeting {
  weekday: Weekday;
  /** Local time, "HH:MM", 24 hours. */
  opensAt: string;
  /** Null where the source does not say; before `opensAt` where it ends after midnight. */
  closesAt: string | null;
  attendance: Attendance;
}

/** Minutes from which a time is opening hours, to drop in, and no meeting that has a beginning. */
export const OPENING_HOURS_MINUTES = 180;

/** Minutes of opening hours that must lie in a span for somebody to come in it. */
const LEAST_STAY = 60;

const DAY_MINUTES = 24 * 60;

/** Minutes after midnight of "HH:MM". */
export function minutesOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Minutes from its beginning to its end, over midnight where it ends before it begins; null: not known. */
export function meetingMinutes({ opensAt, closesAt }: Meeting): number | null {
  if (closesAt === null) return null;
  const minutes = minutesOfDay(closesAt) - minutesOfDay(opensAt);
  return minutes > 0 ? minutes : minutes + DAY_MINUTES;
}

/** Whether it is opening hours (longer than three hours) and no meeting. */
export function isOpeningHours(meeting: Meeting): boolean {
  return (meetingMinutes(meeting) ?? 0) > OPENING_HOURS_MINUTES;
}

/**
 * Whether a person can come in person on a day, in a span of time: a meeting begins at or after
 * `from` and before `until`; opening hours lie in the span for an hour at least. A span that ends
 * before it begins goes over midnight, into the next day. A meeting online is nowhere to go to,
 * and a service whose times are not known meets at no time that is known.
 * @param day null for any day
 * @param from "HH:MM"; null for the beginning of the day
 * @param until "HH:MM"; null for the end of the day
 */
export function meetsWithin(
  meetings: readonly Meeting[],
  day: Weekday | null,
  from: string | null,
  until: string | null,
): boolean {
  const start = minutesOfDay(from ?? '00:00');
  const end = until === null ? DAY_MINUTES : minutesOfDay(until);
  const span = { start, end: end > start ? end : end + DAY_MINUTES };
  return meetings.some(
    (meeting) => meeting.attendance !== 'virtual' && isWithin(meeting, day, span),
  );
}

interface Span {
  /** Minutes after midnight of the day asked for. */
  start: number;
  end: number;
}

function isWithin(meeting: Meeting, day: Weekday | null, { start, end }: Span): boolean {
  const opens = minutesOfDay(meeting.opensAt);
  const length = isOpeningHours(meeting) ? (meetingMinutes(meeting) ?? 0) : null;
  // The day asked for, and its neighbors: hours and spans may go over midnight.
  return [-1, 0, 1].some((offset) => {
    if (day !== null && meeting.weekday !== (day + offset + 7) % 7) return false;
    const begins = opens + offset * DAY_MINUTES;
    if (length === null) return begins >= start && begins < end;
    return Math.min(begins + length, end) - Math.max(begins, start) >= LEAST_STAY;
  });
}

/** When people who work in the day can come: what begins then is an evening's. */
export const EVENING = { from: '17:00', until: '22:00' } as const;
