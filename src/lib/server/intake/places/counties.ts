import atlas from 'us-atlas/counties-10m.json' with { type: 'json' };
import { readCountyBoundaries, type CountyBoundary } from '#lib/geography/county-boundaries.ts';
import { createCountyLocator, type CountyLocator } from '#lib/geography/county-locator.ts';

let boundaries: readonly CountyBoundary[] | undefined;
let locator: CountyLocator | undefined;

/** All counties of the boundaries that the product ships, by FIPS code; read once. */
export function countyBoundaries(): readonly CountyBoundary[] {
  boundaries ??= readCountyBoundaries(atlas);
  return boundaries;
}

/** Tells which of them holds a point; built once. */
export function countyLocator(): CountyLocator {
  locator ??= createCountyLocator(countyBoundaries());
  return locator;
}
