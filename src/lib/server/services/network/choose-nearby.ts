import type { Point } from '#lib/domain/place.ts';
import type { NetworkData } from './network-data.ts';
import { chooseOrganizations } from './choose-organizations.ts';

/** Degrees around a state's residents: more than the longest catchment, and two hand-offs beyond. */
const MARGIN = 2;

/**
 * The organizations that can have a part in a state's journeys: its own, those with a place around
 * it, and the partners of all of these.
 * @param state 2-digit FIPS code
 * @param residents where the state's people are
 * @returns ids
 */
export function chooseNearby(
  data: NetworkData,
  state: string,
  residents: readonly Point[],
): ReadonlySet<string> {
  const isAround = boxAround(residents);
  const near = new Set([
    ...chooseOrganizations(data, state),
    ...data.offers.flatMap(({ organizationId, point }) =>
      point !== null && isAround(point) ? [organizationId] : [],
    ),
  ]);
  const partners = data.ties.flatMap(({ fromId, toId }) =>
    near.has(fromId) || near.has(toId) ? [fromId, toId] : [],
  );
  return new Set([...near, ...partners]);
}

function boxAround(points: readonly Point[]): (point: Point) => boolean {
  const box = { south: Infinity, north: -Infinity, west: Infinity, east: -Infinity };
  for (const { latitude, longitude } of points) {
    box.south = Math.min(box.south, latitude - MARGIN);
    box.north = Math.max(box.north, latitude + MARGIN);
    box.west = Math.min(box.west, longitude - MARGIN);
    box.east = Math.max(box.east, longitude + MARGIN);
  }
  return ({ latitude, longitude }) =>
    latitude >= box.south &&
    latitude <= box.north &&
    longitude >= box.west &&
    longitude <= box.east;
}
