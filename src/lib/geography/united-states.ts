import type { Point } from '#lib/domain/place.ts';

/** South, north, west, east in degrees, a little wider than the land: fishing piers and islets count. */
type Extent = readonly [south: number, north: number, west: number, east: number];

// Extents of the counties in us-atlas 3 and of the centers of the 2020 census tracts, rounded outward.
const EXTENTS: readonly Extent[] = [
  [24.4, 49.5, -125, -66.8], // contiguous states and the District of Columbia
  [51, 71.6, -180, -129.8], // Alaska
  [51, 53.2, 172.3, 180], // Alaska, Aleutians across the antimeridian
  [18.7, 28.7, -178.6, -154.6], // Hawaii with its northwestern islands
  [17.6, 18.7, -68.1, -64.4], // Puerto Rico and the U.S. Virgin Islands
  [13.1, 20.7, 144.5, 146.2], // Guam and the Northern Mariana Islands
  [-14.7, -10.9, -171.3, -168], // American Samoa
];

/**
 * Whether a point can lie in a state, the District of Columbia or an inhabited territory (AS, GU,
 * MP, PR, VI). Generous: some of Canada and Mexico lies inside the rectangles; the county locator
 * tells the rest.
 */
export function isInUnitedStates({ latitude, longitude }: Point): boolean {
  return EXTENTS.some(
    ([south, north, west, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );
}

/** Why coordinates cannot be those of a place in the United States. */
export type CoordinateFault =
  'not-a-number' | 'zero' | 'swapped' | 'wrong-sign' | 'out-of-range' | 'outside-united-states';

/** What was expected instead, for an issue's text. */
export const COORDINATE_FAULT_LABELS: Readonly<Record<CoordinateFault, string>> = {
  'not-a-number': 'a latitude and a longitude in degrees',
  zero: 'a place; 0, 0 stands for a missing one',
  swapped: 'latitude and longitude in this order; they look swapped',
  'wrong-sign': 'a longitude of the other sign; west of Greenwich is negative',
  'out-of-range': 'a latitude of -90 to 90 and a longitude of -180 to 180',
  'outside-united-states': 'a place in the United States or its territories',
};

/** @returns why coordinates are refused, or null where they can be of a place in the United States */
export function findCoordinateFault({ latitude, longitude }: Point): CoordinateFault | null {
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return 'not-a-number';
  if (latitude === 0 && longitude === 0) return 'zero';
  if (isInUnitedStates({ latitude, longitude })) return null;
  if (isInUnitedStates({ latitude: longitude, longitude: latitude })) return 'swapped';
  if (isInUnitedStates({ latitude, longitude: -longitude })) return 'wrong-sign';
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return 'out-of-range';
  return 'outside-united-states';
}
