import type { CountyBoundary } from '#lib/geography/county-boundaries.ts';
import { degreesForMiles } from './small-coverage.ts';

/** A county on the equator, ten miles wide and high, whose western side stands so many miles east. */
export function squareCounty(fips: string, mile: number): CountyBoundary {
  const [west, east] = [degreesForMiles(mile), degreesForMiles(mile + 10)];
  return boxCounty(fips, [west, degreesForMiles(-5), east, degreesForMiles(5)]);
}

/** A county between two meridians and two parallels, degrees. */
export function boxCounty(fips: string, box: CountyBoundary['box']): CountyBoundary {
  const [west, south, east, north] = box;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const center = { latitude: (south + north) / 2, longitude: (west + east) / 2 };
  return { fips, name: fips, polygons: [[ring]], box, center };
}
