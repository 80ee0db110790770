import { and, count, notInArray } from 'drizzle-orm';
import { countyFullName } from '#lib/domain/place.ts';
import { COUNTY_VINTAGE } from '#lib/geography/county-vintage.ts';
import type { Db } from '../db/client.ts';
import {
  absenceChecks,
  places,
  services,
  sourceClaims,
  supports,
  yardsticks,
} from '../db/schema.ts';
import { openTable } from '../db/table-rows.ts';
import { inTransaction } from '../db/transaction.ts';
import { raiseDataVersion } from './data-version.ts';
import { isCurrent } from './is-current.ts';
import { readMeta, writeMeta } from './meta.ts';
import { countyBoundaries } from './places/counties.ts';
import { productCatalog, productYardsticks } from './product-data.ts';
import { productDigest } from './product-digest.ts';

/** What initializing did. */
export interface Initialized {
  /** True where the database had nothing in it. */
  created: boolean;
  /** True where the product's own data was brought up to this version of the product. */
  updated: boolean;
  counties: number;
  supports: number;
  yardsticks: number;
}

/**
 * Brings the product's own data into a migrated database: support types, yardsticks, and all
 * counties of the boundaries. Does nothing where they are there already, as this version ships them.
 */
export function initializeDatabase(db: Db, now = new Date()): Initialized {
  const updated = !isCurrent(db);
  const created = readMeta(db, 'dataVersion') === null;
  if (updated) inTransaction(db, true, () => writeProductData(db, created, now));
  return {
    created,
    updated,
    counties: db.select({ rows: count() }).from(places).get()?.rows ?? 0,
    supports: productCatalog().nodes.length,
    yardsticks: productYardsticks().length,
  };
}

function writeProductData(db: Db, created: boolean, now: Date): void {
  writeSupports(db);
  writeYardsticks(db);
  writeCounties(db);
  writeMeta(db, 'catalogDigest', productDigest());
  writeMeta(db, 'countyVintage', COUNTY_VINTAGE);
  if (created) {
    writeMeta(db, 'dataVersion', '1');
    writeMeta(db, 'createdOn', now.toISOString().slice(0, 10));
  } else raiseDataVersion(db);
}

/** A support that the product no longer ships stays while anything refers to it: nothing is lost. */
function writeSupports(db: Db): void {
  const { nodes } = productCatalog();
  const shipped = nodes.map(({ slug }) => slug);
  db.delete(supports)
    .where(
      and(
        notInArray(supports.slug, shipped),
        notInArray(supports.slug, db.select({ slug: services.support }).from(services)),
        notInArray(supports.slug, db.select({ slug: sourceClaims.support }).from(sourceClaims)),
        notInArray(supports.slug, db.select({ slug: absenceChecks.support }).from(absenceChecks)),
      ),
    )
    .run();
  nodes.forEach((node, position) => {
    const definition = JSON.stringify(node);
    db.insert(supports)
      .values({ slug: node.slug, position, definition })
      .onConflictDoUpdate({ target: supports.slug, set: { position, definition } })
      .run();
  });
}

function writeYardsticks(db: Db): void {
  const shipped = productYardsticks();
  shipped.forEach((yardstick, position) => {
    const definition = JSON.stringify(yardstick);
    db.insert(yardsticks)
      .values({ id: yardstick.id, position, definition })
      .onConflictDoUpdate({ target: yardsticks.id, set: { position, definition } })
      .run();
  });
  const ids = shipped.map(({ id }) => id);
  db.delete(yardsticks).where(notInArray(yardsticks.id, ids)).run();
}

/** Counties that are there keep their center: an import may have brought the one of their residents. */
function writeCounties(db: Db): void {
  const table = openTable(db, places, ['fips']);
  const stored = new Set(table.select().map(({ fips }) => fips));
  for (const { fips, name, center } of countyBoundaries()) {
    if (stored.has(fips)) continue;
    table.insert({
      fips,
      name,
      fullName: countyFullName(fips, name),
      stateFips: fips.slice(0, 2),
      vintage: COUNTY_VINTAGE,
      latitude: center.latitude,
      longitude: center.longitude,
      centerOf: 'area',
    });
  }
}
