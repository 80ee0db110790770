import type { CountyBoundary } from '#lib/geography/county-boundaries.ts';
import { degreesForMiles } from './small-coverage.ts';

/** A county on the equator, ten miles wide and high, whose western side stands so many miles east. */
export function squareCounty(fips: string, mile: number): CountyBoundary {
  const [west, east] = [degreesForMiles(mile), degreesForMiles(mile + 10)];
  const [south, north] = [degreesForMiles(-5), degreesForMiles(5)];
  const ring = [
    ...[
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
  return {
    ...{ fips, name: fips, polygons: [[ring]], box: [west, south, east, north] as const },
    center: { latitude: 0, longitude: (west + east) / 2 },
  };
}
