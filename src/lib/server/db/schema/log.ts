import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { supports, sources } from './catalog.ts';
import { places } from './places.ts';

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
