import type { Attendance, Weekday } from '#lib/domain/meeting.ts';
import type { SupportView } from '../support-view.ts';

/** Where a meeting is, seen from the county: in it, in reach of it, or online. */
export type WeekWhere = 'here' | 'near' | 'virtual';

/** One time of one service. */
export interface WeekTime {
  /** Identity of its service. */
  service: string;
  weekday: Weekday;
  opensAt: string;
  closesAt: string | null;
  attendance: Attendance;
  where: WeekWhere;
  /** Short label of its support. */
  support: string;
  name: string;
  organization: string;
  /** City, and the county where it is another; "" for a confidential place and online. */
  place: string;
  medicationWelcome: boolean;
}

/** A mark in the grid: how people come, or that a place is open for hours from then. */
export interface WeekMark {
  text: string;
  kind: Attendance | 'hours';
  medicationWelcome: boolean;
}

/** A row of the grid: what begins within an hour, per day of the week, Sunday first. */
export interface WeekHour {
  /** "7 pm". */
  label: string;
  evening: boolean;
  days: readonly (readonly WeekMark[])[];
}

/** One evening: how many times somebody can come. */
export interface WeekEvening {
  weekday: Weekday;
  here: number;
  near: number;
  virtual: number;
}

/** Opening hours of a service, to drop in. */
export interface OpeningLine {
  service: string;
  name: string;
  organization: string;
  support: string;
  /** "Mon–Fri 8:30 am – 4:30 pm" per line. */
  hours: readonly string[];
  medicationWelcome: boolean;
}

/** A week of one support in one county. */
export interface WeekView {
  fips: string;
  fullName: string;
  support: SupportView;
  headline: string;
  detail: string;
  /** Which services have no times: they may meet at any. Null where all have. */
  unknown: string | null;
  /** Null where no time is known: an empty grid would look like an empty week. */
  grid: readonly WeekHour[] | null;
  evenings: readonly WeekEvening[];
  /** False where services are listed here in person, and no source says when they can be come to. */
  timesKnown: boolean;
  /** "within 20 miles, in other counties"; null where there is no catchment. */
  near: string | null;
  opening: readonly OpeningLine[];
}

export interface WeekPage extends WeekView {
  name: string;
  stateName: string;
  choices: readonly { value: string; label: string }[];
  /** Every time, in the order of the week; long lists are cut, and say so. */
  times: readonly WeekTime[];
  total: number;
  sources: readonly string[];
}
