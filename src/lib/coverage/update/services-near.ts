import { distanceMiles, EARTH_RADIUS_MILES, RADIANS_PER_DEGREE } from '#lib/geography/distance.ts';
import type { Point } from '#lib/domain/place.ts';
import type { CoverageService } from '../input.ts';
import { areaHolds } from '../service-area.ts';

const MILES_PER_DEGREE = EARTH_RADIUS_MILES * RADIANS_PER_DEGREE;
/** Spare miles, so that rounding leaves no service out. */
const MARGIN = 0.01;

/** Places and how far around them services count. */
export interface Surroundings {
  /** FIPS codes: what is located there or serves them counts wherever it is. */
  counties: readonly string[];
  points: readonly Point[];
  /** Statute miles. */
  miles: number;
}

/**
 * The services that can matter to some places: a superset of those within the miles of any of the
 * points, and all that are located in the counties or serve them.
 */
export function servicesNear(
  services: readonly CoverageService[],
  { counties, points, miles }: Surroundings,
): CoverageService[] {
  const [first = null] = points;
  const wide = first ? Math.max(...points.map((point) => distanceMiles(first, point))) : 0;
  const reach = wide + miles + MARGIN;
  const isNear = first === null ? () => false : createNearness(first, reach);
  const own = new Set(counties);
  return services.filter(({ point, county, area }) => {
    if (point !== null && isNear(point)) return true;
    if (area.length > 0 && counties.some((fips) => areaHolds(area, fips))) return true;
    return county !== null && own.has(county);
  });
}

/** Whether points lie within so many miles: latitude and longitude tell most of the country apart. */
function createNearness(center: Point, reach: number): (point: Point) => boolean {
  const degrees = reach / MILES_PER_DEGREE;
  // No point of the circle lies farther from the equator.
  const farthest = Math.min(90, Math.abs(center.latitude) + degrees) * RADIANS_PER_DEGREE;
  const sine = Math.sin(Math.min(Math.PI, reach / EARTH_RADIUS_MILES) / 2) / Math.cos(farthest);
  const aside = sine < 1 ? (2 * Math.asin(sine)) / RADIANS_PER_DEGREE : 180;
  return (point) => {
    if (Math.abs(point.latitude - center.latitude) > degrees) return false;
    const turn = Math.abs(point.longitude - center.longitude);
    if (Math.min(turn, 360 - turn) > aside) return false;
    return distanceMiles(center, point) <= reach;
  };
}
