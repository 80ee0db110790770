import { asc, eq } from 'drizzle-orm';
import type { Weekday } from '#lib/domain/meeting.ts';
import type { Db } from '../../db/client.ts';
import { locations, organizations, schedules, serviceAreas, services } from '../../db/schema.ts';
import { openTable, type TableRows } from '../../db/table-rows.ts';
import type { LocationRow, OrganizationRow, ServiceRow } from './listing-record.ts';
import { meetingsText } from './meetings-text.ts';

/** The records of one source as they are stored, by identity. */
export interface StoredListings {
  organizations: Map<string, OrganizationRow>;
  locations: Map<string, LocationRow>;
  services: Map<string, ServiceRow>;
}

/** The tables that hold listings. */
export interface ListingTables {
  organizations: TableRows<OrganizationRow>;
  locations: TableRows<LocationRow>;
  services: TableRows<typeof services.$inferSelect>;
  areas: TableRows<typeof serviceAreas.$inferSelect>;
  schedules: TableRows<typeof schedules.$inferSelect>;
}

export function openListingTables(db: Db): ListingTables {
  return {
    organizations: openTable(db, organizations, ['id']),
    locations: openTable(db, locations, ['id']),
    services: openTable(db, services, ['id']),
    areas: openTable(db, serviceAreas, ['serviceId', 'place']),
    schedules: openTable(db, schedules, ['serviceId', 'weekday', 'opensAt']),
  };
}

export function readStoredListings(
  db: Db,
  tables: ListingTables,
  sourceId: string,
): StoredListings {
  const areas = readAreas(db, sourceId);
  const meetings = readMeetings(db, sourceId);
  return {
    organizations: byId(tables.organizations.select(eq(organizations.sourceId, sourceId))),
    locations: byId(tables.locations.select(eq(locations.sourceId, sourceId))),
    services: byId(
      tables.services.select(eq(services.sourceId, sourceId)).map((service) => ({
        ...service,
        area: areas.get(service.id) ?? '',
        meetings: meetingsText(meetings.get(service.id) ?? []),
      })),
    ),
  };
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function readAreas(db: Db, sourceId: string): Map<string, string> {
  const rows = db
    .select({ serviceId: serviceAreas.serviceId, place: serviceAreas.place })
    .from(serviceAreas)
    .innerJoin(services, eq(services.id, serviceAreas.serviceId))
    .where(eq(services.sourceId, sourceId))
    .orderBy(asc(serviceAreas.serviceId), asc(serviceAreas.place))
    .all();
  const areas = new Map<string, string>();
  for (const { serviceId, place } of rows) {
    const list = areas.get(serviceId);
    areas.set(serviceId, list === undefined ? place : `${list};${place}`);
  }
  return areas;
}

function readMeetings(db: Db, sourceId: string) {
  const rows = db
    .select({ meeting: schedules })
    .from(schedules)
    .innerJoin(services, eq(services.id, schedules.serviceId))
    .where(eq(services.sourceId, sourceId))
    .all();
  return Map.groupBy(
    rows.map(({ meeting }) => ({ ...meeting, weekday: meeting.weekday as Weekday })),
    ({ serviceId }) => serviceId,
  );
}
