import {
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { supports, sources } from './catalog.ts';
import { places } from './places.ts';

export const organizations = sqliteTable(
  'organizations',
  {
    id: text().primaryKey(),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    name: text().notNull(),
    phone: text(),
    website: text(),
    note: text(),
    /** Doors where people first come in, space separated; null where its source does not say. */
    entryDoors: text(),
  },
  (t) => [index('organizations_source').on(t.sourceId), index('organizations_name').on(t.name)],
);

/** A confidential location has its county and nothing else: what is not stored cannot leak. */
export const locations = sqliteTable(
  'locations',
  {
    id: text().primaryKey(),
    organizationId: text()
      .notNull()
      .references(() => organizations.id),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    name: text(),
    street: text(),
    city: text(),
    state: text(),
    zip: text(),
    countyFips: text().references(() => places.fips),
    latitude: real(),
    longitude: real(),
    precision: text({ enum: ['exact', 'area', 'zip', 'county', 'none'] }).notNull(),
    confidential: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    index('locations_county').on(t.countyFips),
    index('locations_organization').on(t.organizationId),
  ],
);

export const services = sqliteTable(
  'services',
  {
    /** Unique by an index of its own: a bulk load builds it from sorted keys. */
    id: text().notNull(),
    organizationId: text()
      .notNull()
      .references(() => organizations.id),
    locationId: text().references(() => locations.id),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    support: text()
      .notNull()
      .references(() => supports.slug),
    name: text(),
    modality: text({ enum: ['in-person', 'virtual', 'hybrid'] }).notNull(),
    capacity: integer(),
    medicationWelcome: text({ enum: ['yes', 'no', 'mixed', 'unknown'] }).notNull(),
    openTo: text({ enum: ['community', 'clients', 'unknown'] }).notNull(),
    narrLevel: integer(),
    schedule: text(),
    verifiedOn: text(),
    note: text(),
    codes: text(),
    /** A service that is `closed` for a time keeps its record and counts nowhere; null: it is active. */
    status: text({ enum: ['closed'] }),
    /** ISO 639 codes, space separated, sorted; null where its source does not say. */
    languages: text(),
    /** "men", "women" or "men women"; null where its source does not say. */
    genders: text(),
    /** Whether parents may bring their children; null where its source does not say. */
    children: text({ enum: ['yes', 'no'] }),
    /** Last day on which it is offered, ISO date: a grant that ends; null where none is known. */
    endsOn: text(),
    /** Name of the grant or fund that pays for it; null where none is known. */
    funding: text(),
  },
  (t) => [
    uniqueIndex('services_id').on(t.id),
    index('services_organization').on(t.organizationId),
    index('services_location').on(t.locationId),
  ],
);

/** When a service is there in a week: one row per day and time. */
export const schedules = sqliteTable(
  'schedules',
  {
    serviceId: text()
      .notNull()
      .references(() => services.id),
    /** 0 is Sunday. */
    weekday: integer().notNull(),
    /** Local time, "HH:MM", 24 hours. */
    opensAt: text().notNull(),
    closesAt: text(),
    attendance: text({ enum: ['in-person', 'virtual', 'hybrid'] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.serviceId, t.weekday, t.opensAt] })],
);

/** Places that a service says it serves: 5-digit counties or 2-digit states. */
export const serviceAreas = sqliteTable(
  'service_areas',
  {
    serviceId: text()
      .notNull()
      .references(() => services.id),
    place: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.serviceId, t.place] })],
);

export const partnerships = sqliteTable(
  'partnerships',
  {
    id: text().primaryKey(),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    fromId: text()
      .notNull()
      .references(() => organizations.id),
    toId: text()
      .notNull()
      .references(() => organizations.id),
    kind: text().notNull(),
    direction: text({ enum: ['mutual', 'from-to'] }).notNull(),
    strength: integer().notNull(),
    since: text(),
    until: text(),
    confirmed: integer({ mode: 'boolean' }).notNull(),
    visibility: text({ enum: ['public', 'coalition', 'count'] }).notNull(),
    note: text(),
    /** Name of the grant or fund that pays for it; null where none is known. */
    funding: text(),
  },
  (t) => [index('partnerships_from').on(t.fromId), index('partnerships_to').on(t.toId)],
);
