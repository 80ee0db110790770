import { inArray } from 'drizzle-orm';
import type { Point } from '#lib/domain/place.ts';
import type { Db } from '../../db/client.ts';
import { zips } from '../../db/schema.ts';

/** SQLite takes so many variables in one statement without complaint. */
const CHUNK = 5000;

/** @returns the centroids of ZIP codes, as far as they were imported */
export function readCentroids(db: Db, wanted: readonly string[]): Map<string, Point> {
  const found = new Map<string, Point>();
  for (let at = 0; at < wanted.length; at += CHUNK) {
    const rows = db
      .select({ zip: zips.zip, latitude: zips.latitude, longitude: zips.longitude })
      .from(zips)
      .where(inArray(zips.zip, wanted.slice(at, at + CHUNK)))
      .all();
    for (const { zip, ...point } of rows) found.set(zip, point);
  }
  return found;
}

export function hasCentroids(db: Db): boolean {
  return db.select({ zip: zips.zip }).from(zips).limit(1).get() !== undefined;
}
