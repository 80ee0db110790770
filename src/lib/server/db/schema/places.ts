import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { sources } from './catalog.ts';

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
