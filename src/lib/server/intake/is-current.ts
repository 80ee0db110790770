import { COUNTY_VINTAGE } from '#lib/geography/county-vintage.ts';
import type { Db } from '../db/client.ts';
import { readMeta } from './meta.ts';
import { productDigest } from './product-digest.ts';

/** Whether a database has the product's own data as this version of the product ships it. */
export function isCurrent(db: Db): boolean {
  return (
    readMeta(db, 'catalogDigest') === productDigest() &&
    readMeta(db, 'countyVintage') === COUNTY_VINTAGE
  );
}
