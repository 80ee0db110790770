import atlas from 'us-atlas/counties-10m.json' with { type: 'json' };
import { readCountyBoundaries } from '#lib/geography/county-boundaries.ts';
import { createCountyLocator } from '#lib/geography/county-locator.ts';
import type { Point } from '#lib/domain/place.ts';

const KENTUCKY = '21';
const boundaries = readCountyBoundaries(atlas);
const locator = createCountyLocator(boundaries.filter(({ fips }) => fips.startsWith(KENTUCKY)));

/** The county of Kentucky that holds a point, as the app draws it; null outside the state. */
export function countyAt(point: Point): string | null {
  return locator.locate(point);
}
