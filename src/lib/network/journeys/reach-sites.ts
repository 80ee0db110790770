import type { Point, Rurality } from '#lib/domain/place.ts';
import { EARTH_RADIUS_MILES, milesBetween } from '#lib/geography/distance.ts';
import { unitVector } from '#lib/geography/unit-vector.ts';
import type { ResidentTracts } from './resident-tracts.ts';

/** Where an organization can be met for one purpose. */
export interface ReachSite {
  point: Point;
  vector: readonly [number, number, number];
  /** Statute miles by class of the residents' county; null: nobody travels to it. */
  miles: Readonly<Record<Rurality, number | null>>;
}

export function reachSite(point: Point, miles: ReachSite['miles']): ReachSite {
  return { point, vector: unitVector(point.latitude, point.longitude), miles };
}

/** Within this difference of cosines the distance is worked out as coverage does it, to the digit. */
const DOUBT = 1e-9;

/** The sites that can be in reach of anybody in the county. */
export function sitesNear(
  { rurality, middle, radius }: ResidentTracts,
  sites: readonly ReachSite[],
): ReachSite[] {
  if (rurality === null) return [];
  return sites.filter(({ vector, miles }) => {
    const limit = miles[rurality];
    if (limit === null) return false;
    const far = Math.min(Math.PI, limit / EARTH_RADIUS_MILES + radius);
    return dot(vector, middle[0], middle[1], middle[2]) >= Math.cos(far) - DOUBT;
  });
}

/**
 * Tells which tracts of a county have their center within the catchment of any of the sites, limit
 * included, as coverage measures distance.
 */
export function tractsInReach(tracts: ResidentTracts, sites: readonly ReachSite[]): number[] {
  const { rurality, vectors, points } = tracts;
  const near = sitesNear(tracts, sites);
  if (rurality === null || near.length === 0) return [];
  const limits = near.map(({ miles }) => miles[rurality] as number);
  const cosines = limits.map((limit) => Math.cos(limit / EARTH_RADIUS_MILES));
  const found: number[] = [];
  for (let tract = 0; tract < points.length; tract++) {
    const isNear = near.some(({ vector, point }, site) => {
      const at = 3 * tract;
      const over =
        dot(vector, vectors[at] as number, vectors[at + 1] as number, vectors[at + 2] as number) -
        (cosines[site] as number);
      if (Math.abs(over) > DOUBT) return over > 0;
      const { latitude, longitude } = points[tract] as Point;
      const miles = milesBetween(latitude, longitude, point.latitude, point.longitude);
      return miles <= (limits[site] as number);
    });
    if (isNear) found.push(tract);
  }
  return found;
}

/** People within the catchment of any of the sites. */
export function peopleInReach(tracts: ResidentTracts, sites: readonly ReachSite[]): number {
  return tractsInReach(tracts, sites).reduce(
    (sum, tract) => sum + (tracts.people[tract] as number),
    0,
  );
}

function dot(vector: readonly [number, number, number], x: number, y: number, z: number): number {
  return vector[0] * x + vector[1] * y + vector[2] * z;
}
