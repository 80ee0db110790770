import type { Meeting } from './meeting.ts';
import type { Gender } from './service-filter.ts';

export const MODALITIES = ['in-person', 'virtual', 'hybrid'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Whether people who take medication for recovery are welcome. Shown, never guessed. */
export const MEDICATION_WELCOME = ['yes', 'no', 'mixed', 'unknown'] as const;
export type MedicationWelcome = (typeof MEDICATION_WELCOME)[number];

/** Whether anybody may come, or only a facility's own clients. */
export const OPEN_TO = ['community', 'clients', 'unknown'] as const;
export type OpenTo = (typeof OPEN_TO)[number];

/**
 * How well a location is known: by its own coordinates, by a point of an area that its source
 * names (a city, a neighborhood), by its ZIP's centroid, its county, or not at all.
 */
export const PRECISIONS = ['exact', 'area', 'zip', 'county', 'none'] as const;
export type Precision = (typeof PRECISIONS)[number];

export interface Organization {
  id: string;
  name: string;
  phone: string | null;
  website: string | null;
  note: string | null;
}

/** Where services are offered. A confidential location keeps its county and nothing else. */
export interface Location {
  id: string;
  organizationId: string;
  name: string | null;
  street: string | null;
  city: string | null;
  /** Postal code of the state. */
  state: string | null;
  /** Five digits, text. */
  zip: string | null;
  /** 5-digit FIPS; null where the listing could not be placed. */
  countyFips: string | null;
  /** WGS 84 degrees; null below the precision `zip`. */
  latitude: number | null;
  longitude: number | null;
  precision: Precision;
  confidential: boolean;
}

/** What a source may say of a service beyond what and where it is; null where it does not say. */
export interface ServiceDetails {
  /** `closed`: for a time; it counts nowhere. Null: active. */
  status: 'closed' | null;
  /** ISO 639 codes. */
  languages: readonly string[] | null;
  /** Whom it takes. */
  genders: readonly Gender[] | null;
  /** Whether parents may bring their children. */
  children: 'yes' | 'no' | null;
  /** Last day on which it is offered, ISO date. */
  endsOn: string | null;
  /** Name of the grant or fund that pays for it. */
  funding: string | null;
  /** When it is there in a week; empty where its source does not say. */
  meetings: readonly Meeting[];
}

/** A service of which nothing more is known. */
export const NOTHING_MORE: ServiceDetails = {
  status: null,
  languages: null,
  genders: null,
  children: null,
  endsOn: null,
  funding: null,
  meetings: [],
};

export interface Service extends ServiceDetails {
  id: string;
  organizationId: string;
  /** Null for a service with no place of its own: it is reached through its area. */
  locationId: string | null;
  /** Slug of a support node. */
  support: string;
  name: string | null;
  modality: Modality;
  /** People, beds or seats at one time, as its source counts them; null where unknown. */
  capacity: number | null;
  medicationWelcome: MedicationWelcome;
  openTo: OpenTo;
  /** NARR level 1 to 4, kinds and not ranks; null where unknown. */
  narrLevel: number | null;
  schedule: string | null;
  /** ISO date of the last verification; null where never verified. */
  verifiedOn: string | null;
  note: string | null;
  /** The source's own codes, space separated, kept for later questions; null where it has none. */
  codes: string | null;
  /** Places that it says it serves: 5-digit counties or 2-digit states. */
  area: readonly string[];
}
