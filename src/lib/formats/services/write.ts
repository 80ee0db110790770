import type { MedicationWelcome, Modality, OpenTo } from '#lib/domain/service.ts';
import type { Gender } from '#lib/domain/service-filter.ts';
import { findState } from '#lib/domain/state.ts';
import { writeCsv, type CsvValue } from '../csv/write-csv.ts';
import { SERVICE_COLUMNS } from './columns.ts';

/** A service with its organization and its place, as the plain spreadsheet has it in one row. */
export interface ServiceRow {
  organization: string;
  service: string | null;
  /** Slug of a support node. */
  support: string;
  street: string | null;
  city: string | null;
  /** Postal code. */
  state: string | null;
  zip: string | null;
  countyFips: string | null;
  latitude: number | null;
  longitude: number | null;
  modality: Modality;
  capacity: number | null;
  medicationWelcome: MedicationWelcome;
  openTo: OpenTo;
  narrLevel: number | null;
  /** ISO 639 codes. */
  languages: readonly string[];
  genders: readonly Gender[];
  children: 'yes' | 'no' | null;
  confidential: boolean;
  /** 5-digit counties or 2-digit states. */
  area: readonly string[];
  schedule: string | null;
  phone: string | null;
  website: string | null;
  verifiedOn: string | null;
  endsOn: string | null;
  funding: string | null;
  /** Doors that its organization keeps. */
  entryDoors: readonly string[];
  note: string | null;
}

/**
 * Writes the plain services spreadsheet as CSV; read again it gives the same listings. A
 * confidential row has its county and state and nothing else of its place, whatever it is given.
 */
export function writeServices(rows: readonly ServiceRow[]): string {
  return writeCsv(SERVICE_COLUMNS, rows.map(cellsOf));
}

function cellsOf(row: ServiceRow): CsvValue[] {
  const open = <T>(value: T): T | null => (row.confidential ? null : value);
  const cells: Record<(typeof SERVICE_COLUMNS)[number], CsvValue> = {
    organization: row.organization,
    service: row.service,
    support: row.support,
    street: open(row.street),
    city: open(row.city),
    state: row.state,
    zip: open(row.zip),
    county_fips: row.countyFips,
    latitude: open(row.latitude),
    longitude: open(row.longitude),
    modality: row.modality,
    capacity: row.capacity,
    medication_welcome: row.medicationWelcome,
    open_to: row.openTo,
    narr_level: row.narrLevel,
    languages: row.languages.join(';') || null,
    genders: row.genders.join(';') || null,
    children: row.children,
    confidential: row.confidential ? 'yes' : 'no',
    service_area: row.area.map((place) => findState(place)?.code ?? place).join(';') || null,
    schedule: row.schedule,
    phone: row.phone,
    website: row.website,
    verified_on: row.verifiedOn,
    ends_on: row.endsOn,
    funding: row.funding,
    entry_door: row.entryDoors.join(';') || null,
    note: row.note,
  };
  return SERVICE_COLUMNS.map((column) => cells[column]);
}
