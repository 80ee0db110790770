import type { SupportCatalog, SupportNode } from '#lib/domain/support.ts';
import { unitVector } from '#lib/geography/unit-vector.ts';
import type { CoverageService } from '../input.ts';
import { createSiteRegister } from '../site-register.ts';
import type { Offer, Supply } from './floating-catchment.ts';
import { createCap, type Cap } from './nearby-cap.ts';
import type { CatchmentMiles } from './site-demand.ts';
import { isSupply, supplyOf } from './supply-of.ts';

/** The supply of the nodes that have the same catchments: they share each search for demand. */
export interface AlikeSupply {
  catchmentMiles: CatchmentMiles;
  /** Positions of the nodes; the numbers of the offers' supports are positions in this list. */
  positions: readonly number[];
  supply: Supply;
}

/** A place with the services there. */
interface Place {
  vector: readonly [number, number, number];
  latitude: number;
  longitude: number;
  services: { support: string; capacity: number }[];
}

/**
 * Collects what is offered near some points, by nodes of the same catchments. What is offered of a
 * group is that of all its members together. Sites stand from south to north, so that sums over them
 * come out the same to the last bit whatever else is offered. A node that is virtual by nature or has no distance is left out.
 * @param vectors x, y, z on the unit sphere of each point, one after the other
 */
export function collectSupplies(
  services: readonly CoverageService[],
  nodes: readonly SupportNode[],
  catalog: SupportCatalog,
  vectors: Float64Array,
): AlikeSupply[] {
  const groups = [...Map.groupBy(nodes.keys(), (node) => keyOf(nodes[node] as SupportNode))];
  const known = groups.flatMap(([key, positions]) => (key === null ? [] : [positions]));
  const milesOf = (positions: readonly number[]) =>
    largestOf((nodes[positions[0] as number] as SupportNode).catchmentMiles);
  const wide = createCap(vectors, Math.max(0, ...known.map(milesOf)));
  const slugs = new Set(
    known.flat().flatMap((node) => catalog.members((nodes[node] as SupportNode).slug)),
  );
  const places = collectPlaces(services, slugs, wide);
  return known.map((positions) => {
    const own = positions.map((node) => nodes[node] as SupportNode);
    const cap = createCap(vectors, milesOf(positions));
    return {
      catchmentMiles: (own[0] as SupportNode).catchmentMiles,
      positions,
      supply: supplyAt(places, cap, supportsOf(own, catalog)),
    };
  });
}

/** Null for a node that nobody travels to. */
function keyOf({ modality, catchmentMiles: { urban, rural } }: SupportNode): string | null {
  if (modality === 'virtual' || (urban === null && rural === null)) return null;
  return `${urban} ${rural}`;
}

function largestOf({ urban, rural }: CatchmentMiles): number {
  return Math.max(urban ?? 0, rural ?? 0);
}

function collectPlaces(
  services: readonly CoverageService[],
  slugs: ReadonlySet<string>,
  cap: Cap,
): Place[] {
  const register = createSiteRegister();
  const places: (Place | null)[] = [];
  for (const service of services) {
    if (!isSupply(service) || !slugs.has(service.support)) continue;
    const { latitude, longitude } = service.point;
    const number = register.register(service.point);
    if (number === places.length) {
      const vector = unitVector(latitude, longitude);
      places.push(cap(...vector) ? { vector, latitude, longitude, services: [] } : null);
    }
    places[number]?.services.push({ support: service.support, capacity: supplyOf(service) });
  }
  return places
    .filter((place) => place !== null)
    .sort((a, b) => a.latitude - b.latitude || a.longitude - b.longitude);
}

/** For each support that a service may carry, the positions of the nodes whose supply it is part of. */
function supportsOf(
  nodes: readonly SupportNode[],
  catalog: SupportCatalog,
): Map<string, readonly number[]> {
  const pairs = nodes.flatMap(({ slug }, node) =>
    catalog.members(slug).map((member) => ({ member, node })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ member }) => member)].map(([member, list]) => [
      member,
      list.map(({ node }) => node),
    ]),
  );
}

function supplyAt(
  places: readonly Place[],
  cap: Cap,
  supports: ReadonlyMap<string, readonly number[]>,
): Supply {
  const [latitudes, longitudes]: [number[], number[]] = [[], []];
  const offers: Offer[][] = [];
  for (const { vector, latitude, longitude, services } of places) {
    if (!cap(...vector)) continue;
    const own: Offer[] = [];
    for (const { support, capacity } of services) {
      for (const node of supports.get(support) ?? []) addOffer(own, node, capacity);
    }
    if (own.length === 0) continue;
    latitudes.push(latitude);
    longitudes.push(longitude);
    offers.push(own);
  }
  return { latitudes, longitudes, offers };
}

function addOffer(offers: Offer[], support: number, capacity: number): void {
  const known = offers.find((offer) => offer.support === support);
  if (known) known.capacity += capacity;
  else offers.push({ support, capacity });
}
