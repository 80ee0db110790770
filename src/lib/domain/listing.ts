import type { DoorId } from './journey.ts';
import type { MedicationWelcome, Modality, OpenTo, ServiceDetails } from './service.ts';

/** One service as a source lists it. */
export interface ListedService extends ServiceDetails {
  /** Slug of a support node, already checked against the catalog. */
  support: string;
  name: string | null;
  modality: Modality;
  capacity: number | null;
  medicationWelcome: MedicationWelcome;
  openTo: OpenTo;
  narrLevel: number | null;
  schedule: string | null;
  verifiedOn: string | null;
  note: string | null;
  codes: string | null;
  /** 5-digit counties or 2-digit states. */
  area: readonly string[];
}

/** Where a source says a listing is, before it is located. */
export interface ListedPlace {
  name: string | null;
  street: string | null;
  city: string | null;
  /** Postal code of the state. */
  state: string | null;
  zip: string | null;
  countyFips: string | null;
  latitude: number | null;
  longitude: number | null;
  confidential: boolean;
  /** True where the source names an area only, such as a city: its point is no address. */
  approximate?: boolean;
}

/** One record of a directory: an organization that offers services at one place (or, without a place, in areas). */
export interface Listing {
  /** Row in the file (the header is row 1). */
  row: number;
  /** Identity of the organization within its source; the same key is the same organization. */
  organizationKey: string;
  /** Identity of the record within its source: importing it again changes nothing. */
  key: string;
  organization: {
    name: string;
    phone: string | null;
    website: string | null;
    note: string | null;
    /** Doors that it keeps; null or left out where its source does not say. */
    entryDoors?: readonly DoorId[] | null;
  };
  place: ListedPlace | null;
  services: readonly ListedService[];
}
