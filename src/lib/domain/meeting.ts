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
