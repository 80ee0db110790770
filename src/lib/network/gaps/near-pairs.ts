import type { Point } from '#lib/domain/place.ts';
import { EARTH_RADIUS_MILES, milesBetween } from '#lib/geography/distance.ts';
import { unitVector } from '#lib/geography/unit-vector.ts';
import type { NetworkService } from '../journeys/input.ts';

/** Statute miles, straight line, within which two organizations can be expected to work together. */
export const TIE_REACH_MILES = 30;

/** Which organizations could meet. */
export interface NearPairs {
  /** Whether two organizations are in reach of each other. */
  isNear(one: number, other: number): boolean;
  /** Statute miles between their nearest places; null where one has none. */
  milesApart(one: number, other: number): number | null;
}

interface Whereabouts {
  points: Point[];
  vectors: [number, number, number][];
  counties: Set<string>;
  /** Counties and states that its services name as served. */
  area: Set<string>;
}

/**
 * Two organizations are in reach of each other where places of theirs lie at most 30 miles apart,
 * or in one county, or where one serves a county of the other.
 */
export function findNearPairs(size: number, services: readonly NetworkService[]): NearPairs {
  const all = Array.from({ length: size }, (): Whereabouts => {
    return { points: [], vectors: [], counties: new Set(), area: new Set() };
  });
  for (const { organization, point, county, area } of services) {
    const own = all[organization] as Whereabouts;
    if (county !== null) own.counties.add(county);
    for (const place of area) own.area.add(place);
    const known = own.points.some(
      (one) => one.latitude === point?.latitude && one.longitude === point.longitude,
    );
    if (point === null || known) continue;
    own.points.push(point);
    own.vectors.push(unitVector(point.latitude, point.longitude));
  }
  const cosine = Math.cos(TIE_REACH_MILES / EARTH_RADIUS_MILES);
  const near = new Int8Array(size * size <= MOST_KEPT ? size * size : 0);
  return {
    isNear(one, other) {
      const at = one * size + other;
      if (near.length === 0)
        return test(all[one] as Whereabouts, all[other] as Whereabouts, cosine);
      if (near[at] === 0) {
        near[at] = test(all[one] as Whereabouts, all[other] as Whereabouts, cosine) ? 1 : -1;
        near[other * size + one] = near[at];
      }
      return near[at] === 1;
    },
    milesApart: (one, other) =>
      shortest((all[one] as Whereabouts).points, (all[other] as Whereabouts).points),
  };
}

/** Answers are kept where they fit into so many bytes. */
const MOST_KEPT = 64 * 1024 * 1024;

function test(one: Whereabouts, other: Whereabouts, cosine: number): boolean {
  if (serves(one, other) || serves(other, one)) return true;
  return one.vectors.some(([x, y, z]) =>
    other.vectors.some((vector) => x * vector[0] + y * vector[1] + z * vector[2] >= cosine),
  );
}

function serves({ counties, area }: Whereabouts, other: Whereabouts): boolean {
  for (const county of other.counties) {
    if (counties.has(county) || area.has(county) || area.has(county.slice(0, 2))) return true;
  }
  return false;
}

function shortest(some: readonly Point[], others: readonly Point[]): number | null {
  let least = Infinity;
  for (const { latitude, longitude } of some) {
    for (const other of others) {
      least = Math.min(least, milesBetween(latitude, longitude, other.latitude, other.longitude));
    }
  }
  return least === Infinity ? null : least;
}
