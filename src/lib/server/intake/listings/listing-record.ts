import type { locations, organizations, services } from '../../db/schema.ts';

export type OrganizationRow = typeof organizations.$inferSelect;
export type LocationRow = typeof locations.$inferSelect;
/** A service with the places it serves: sorted, joined by semicolons. */
export type ServiceRow = typeof services.$inferSelect & { area: string };

/** A listing as rows of the database. */
export interface ListingRecord {
  organization: OrganizationRow;
  /** Null for services that have no place of their own. */
  location: LocationRow | null;
  services: readonly ServiceRow[];
  /**
   * Identities that the same services, in the same order, had if they were open and are now
   * confidential, or the other way round: rows stored under them are replaced.
   */
  formerServices: readonly string[];
}

/** What a file counts as one record: a facility with all its services, or each row by itself. */
export type RecordUnit = 'facility' | 'row';
