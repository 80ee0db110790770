import type { Weekday } from './meeting.ts';

/** Whom a service is for, where its source says so. */
export const GENDERS = ['women', 'men'] as const;
export type Gender = (typeof GENDERS)[number];

/**
 * Which services count: a person asks not for any support but for one that takes them. A service
 * whose source does not say is never guessed: it does not count, and it is told how many there are.
 */
export interface ServiceFilter {
  /** Only services that welcome people who take medication for recovery. */
  medication: boolean;
  /** Only services open to the community, not to a facility's own clients alone. */
  community: boolean;
  /** Only recovery residences of these NARR levels, kinds and not ranks; empty for all. */
  narrLevels: readonly number[];
  /** ISO 639 code of a language that the service is given in; null for any. */
  language: string | null;
  /** Only services that take people of this gender, alone or among others; null for any. */
  gender: Gender | null;
  /** Only services that take parents with their children. */
  children: boolean;
  /** Only services verified within so many months; null for any. */
  verifiedWithin: number | null;
  /** Only services that meet in person on this day; null for any. */
  day: Weekday | null;
  /** Only services that begin at or after this time and before `until`, "HH:MM"; null for any. */
  from: string | null;
  until: string | null;
}

/** Every service counts. */
export const ANY_SERVICE: ServiceFilter = {
  medication: false,
  community: false,
  narrLevels: [],
  language: null,
  gender: null,
  children: false,
  verifiedWithin: null,
  day: null,
  from: null,
  until: null,
};
