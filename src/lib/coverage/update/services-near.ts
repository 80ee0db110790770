import { distanceMiles, EARTH_RADIUS_MILES, RADIANS_PER_DEGREE } from '#lib/geography/distance.ts';
import type { Point } from '#lib/domain/place.ts';
import { unitVector } from '#lib/geography/unit-vector.ts';
import type { CoverageService } from '../input.ts';
import { columnsOf } from './service-columns.ts';

const MILES_PER_DEGREE = EARTH_RADIUS_MILES * RADIANS_PER_DEGREE;
/** Spare miles, so that rounding leaves no service out. */
const MARGIN = 0.01;

/** Places around which services count. */
export interface Surroundings {
  /** FIPS codes: what is located there or serves them counts wherever it is. */
  counties: readonly string[];
  points: readonly Point[];
}

/** The services of a list that can matter, in their order. @param miles statute miles */
export type ServiceSearch = (
  services: readonly CoverageService[],
  miles: number,
) => readonly CoverageService[];

/**
 * Prepares searches for the services that can matter to some places: a superset of those within the
 * miles of any of the points, and all that are located in the counties or serve them.
 */
export function createServiceSearch({ counties, points }: Surroundings): ServiceSearch {
  const center = middleOf(points);
  const wide = center ? Math.max(...points.map((point) => distanceMiles(center, point))) : 0;
  const served = new Set(counties.flatMap((fips) => [fips, fips.slice(0, 2)]));
  const own = new Set(counties.map(Number));
  return (services, miles) => {
    if (miles === Infinity) return services;
    const isNear = center ? createNearness(center, wide + miles + MARGIN) : () => false;
    const columns = columnsOf(services);
    const found: CoverageService[] = [];
    for (let i = 0; i < services.length; i++) {
      const counts =
        isNear(columns.latitudes[i] as number, columns.longitudes[i] as number) ||
        own.has(columns.counties[i] as number) ||
        (columns.areas[i] === 1 && services[i]?.area.some((place) => served.has(place)));
      if (counts) found.push(services[i] as CoverageService);
    }
    return found;
  };
}

/** About the middle of some points; null where there are none. */
function middleOf(points: readonly Point[]): Point | null {
  const [first = null] = points;
  let [x, y, z] = [0, 0, 0];
  for (const { latitude, longitude } of points) {
    const [dx, dy, dz] = unitVector(latitude, longitude);
    x += dx;
    y += dy;
    z += dz;
  }
  const flat = Math.hypot(x, y);
  if (flat === 0 && z === 0) return first;
  return {
    latitude: Math.atan2(z, flat) / RADIANS_PER_DEGREE,
    longitude: Math.atan2(y, x) / RADIANS_PER_DEGREE,
  };
}

/** Whether points lie within so many miles: latitude and longitude tell most of the country apart. */
function createNearness(center: Point, reach: number) {
  const degrees = reach / MILES_PER_DEGREE;
  // No point of the circle lies farther from the equator.
  const farthest = Math.min(90, Math.abs(center.latitude) + degrees) * RADIANS_PER_DEGREE;
  const sine = Math.sin(Math.min(Math.PI, reach / EARTH_RADIUS_MILES) / 2) / Math.cos(farthest);
  const aside = sine < 1 ? (2 * Math.asin(sine)) / RADIANS_PER_DEGREE : 180;
  return (latitude: number, longitude: number): boolean => {
    // Written so that a place that is not known (NaN) is not near.
    if (!(Math.abs(latitude - center.latitude) <= degrees)) return false;
    const turn = Math.abs(longitude - center.longitude);
    if (Math.min(turn, 360 - turn) > aside) return false;
    return distanceMiles(center, { latitude, longitude }) <= reach;
  };
}
