import type { ListedPlace } from '#lib/domain/listing.ts';
import type { Attendance, Weekday } from '#lib/domain/meeting.ts';
import type { Gender } from '#lib/domain/service-filter.ts';

/** What the codes of a meeting say of it. */
export interface MeetingTraits {
  /** The source's own codes, each once. */
  codes: readonly string[];
  /** Null where no code says. */
  access: 'open' | 'closed' | null;
  genders: readonly Gender[] | null;
  children: 'yes' | 'no' | null;
  languages: readonly string[] | null;
  /** The place is closed for a time. */
  paused: boolean;
}

/** One entry of a meeting list, whatever its format. Nothing of persons is in it. */
export interface MeetingEntry {
  /** Row in the file: of a table as it shows it, of a JSON list counted from 1. */
  row: number;
  name: string | null;
  /** Empty: by appointment, or the source does not say. */
  weekdays: readonly Weekday[];
  /** "HH:MM"; null with `weekdays` empty. */
  opensAt: string | null;
  closesAt: string | null;
  /** Null: inactive, there is no way to take part for the time being. */
  attendance: Attendance | null;
  traits: MeetingTraits;
  /** Null where nothing is said of where it is. */
  place: ListedPlace | null;
  /** Scrubbed of whatever may concern a person. */
  note: string | null;
  /** ISO date on which its publisher last changed it; null where unknown. */
  updatedOn: string | null;
  /** The service body that lists it; null where the source names none. */
  body: { name: string; phone: string | null; website: string | null } | null;
}
