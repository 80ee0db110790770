import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

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
