import type { locations, organizations, services } from '../../db/schema.ts';

export type OrganizationRow = typeof organizations.$inferSelect;
export type LocationRow = typeof locations.$inferSelect;
/**
 * A service with the places it serves, sorted and joined by semicolons, and with its meetings as
 * {@link meetingsText} writes them: text, so that what changed is told like any other field.
 */
export type ServiceRow = typeof services.$inferSelect & { area: string; meetings: string };

/** A listing as rows of the database. */
export interface ListingRecord {
  /** Row of the file. */
  row: number;
  organization: OrganizationRow;
  /** Null for services that have no place of their own. */
  location: LocationRow | null;
  services: readonly ServiceRow[];
}

/** A service that became confidential, or ceased to be, and its identity with it. */
export interface Replacement {
  before: ServiceRow;
  after: ServiceRow;
  /** True where it became confidential. */
  hidden: boolean;
}

/** What a file counts as one record: a facility with all its services, or each row by itself. */
export type RecordUnit = 'facility' | 'row';
