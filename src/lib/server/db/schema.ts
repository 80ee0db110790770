import {
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

// Dates are ISO text, FIPS codes and ZIPs are text, identities are UUIDs as text.

/** Facts about the database itself: `dataVersion`, `createdOn`, `countyVintage`, `catalogDigest`. */
export const meta = sqliteTable('meta', {
  key: text().primaryKey(),
  value: text().notNull(),
});

/** Support types and groups, as the product ships them. */
export const supports = sqliteTable('supports', {
  slug: text().primaryKey(),
  position: integer().notNull(),
  /** A SupportNode as JSON. */
  definition: text().notNull(),
});

/** Cited rules for "enough", as the product ships them; position 0 is the default. */
export const yardsticks = sqliteTable('yardsticks', {
  id: text().primaryKey(),
  position: integer().notNull(),
  /** A Yardstick as JSON. */
  definition: text().notNull(),
});

export const sources = sqliteTable('sources', {
  id: text().primaryKey(),
  name: text().notNull().unique(),
  title: text().notNull(),
  publisher: text(),
  date: text(),
  licence: text(),
  url: text(),
  demonstration: integer({ mode: 'boolean' }).notNull().default(false),
});

/** What a source claims to list: support nodes × places. */
export const sourceClaims = sqliteTable(
  'source_claims',
  {
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    support: text()
      .notNull()
      .references(() => supports.slug),
    /** 2-digit state or 5-digit county. */
    place: text().notNull(),
    completeness: text({ enum: ['complete', 'partial'] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.support, t.place] })],
);

/** Counties and county-equivalents of one edition of boundaries. */
export const places = sqliteTable(
  'places',
  {
    fips: text().primaryKey(),
    name: text().notNull(),
    fullName: text().notNull(),
    stateFips: text().notNull(),
    vintage: text().notNull(),
    latitude: real().notNull(),
    longitude: real().notNull(),
    /** `area`: center of the polygon; `population`: Census center of population. */
    centerOf: text({ enum: ['area', 'population'] }).notNull(),
  },
  (t) => [index('places_state').on(t.stateFips)],
);

export const tracts = sqliteTable(
  'tracts',
  {
    geoid: text().primaryKey(),
    county: text()
      .notNull()
      .references(() => places.fips),
    population: integer().notNull(),
    latitude: real().notNull(),
    longitude: real().notNull(),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
  },
  (t) => [index('tracts_county').on(t.county)],
);

/** ZIP code centroids, by which an address without coordinates is placed approximately. */
export const zips = sqliteTable('zips', {
  zip: text().primaryKey(),
  city: text(),
  state: text(),
  latitude: real().notNull(),
  longitude: real().notNull(),
  sourceId: text()
    .notNull()
    .references(() => sources.id),
});

/** Need indicators per place and year; `state` tells why there is no value. */
export const indicators = sqliteTable(
  'indicators',
  {
    place: text()
      .notNull()
      .references(() => places.fips),
    indicator: text().notNull(),
    year: integer().notNull(),
    value: real(),
    state: text({ enum: ['value', 'missing', 'suppressed', 'unreliable'] }).notNull(),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
  },
  (t) => [primaryKey({ columns: [t.indicator, t.year, t.place] })],
);

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
    precision: text({ enum: ['exact', 'zip', 'county', 'none'] }).notNull(),
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
  },
  (t) => [
    uniqueIndex('services_id').on(t.id),
    index('services_organization').on(t.organizationId),
    index('services_location').on(t.locationId),
  ],
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
  },
  (t) => [index('partnerships_from').on(t.fromId), index('partnerships_to').on(t.toId)],
);

/** A person looked for a support in a county and found none. */
export const absenceChecks = sqliteTable(
  'absence_checks',
  {
    county: text()
      .notNull()
      .references(() => places.fips),
    support: text()
      .notNull()
      .references(() => supports.slug),
    checkedOn: text().notNull(),
    checkedBy: text().notNull(),
    note: text(),
  },
  (t) => [primaryKey({ columns: [t.county, t.support, t.checkedOn] })],
);

/** One row per accepted import. */
export const imports = sqliteTable('imports', {
  id: integer().primaryKey({ autoIncrement: true }),
  at: text().notNull(),
  who: text().notNull(),
  format: text().notNull(),
  file: text().notNull(),
  sourceId: text()
    .notNull()
    .references(() => sources.id),
  /** The summary of the contract as JSON, without its issues. */
  summary: text().notNull(),
});

/**
 * One row per change of a field: who, when, before, after. A new record has one row,
 * with `field` "" and its name as `after`.
 */
export const history = sqliteTable(
  'history',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    importId: integer().references(() => imports.id),
    at: text().notNull(),
    who: text().notNull(),
    entity: text().notNull(),
    entityId: text().notNull(),
    field: text().notNull(),
    before: text(),
    after: text(),
  },
  (t) => [index('history_entity').on(t.entityId)],
);
