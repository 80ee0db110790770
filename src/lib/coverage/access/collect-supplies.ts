import type { Point } from '#lib/domain/place.ts';
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
  /** Numbers of the supports offered there, and beside each its capacity. */
  supports: number[];
  capacities: number[];
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
  const slugs = known
    .flat()
    .flatMap((node) => [...catalog.members((nodes[node] as SupportNode).slug)]);
  // A number is found sooner than a slug, and each place is looked at for every catchment.
  const numbers = new Map([...new Set(slugs)].map((slug, number) => [slug, number]));
  const places = collectPlaces(services, numbers, wide);
  return known.map((positions) => {
    const own = positions.map((node) => nodes[node] as SupportNode);
    const cap = createCap(vectors, milesOf(positions));
    return {
      catchmentMiles: (own[0] as SupportNode).catchmentMiles,
      positions,
      supply: supplyAt(places, cap, supportsOf(own, catalog, numbers)),
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
  numbers: ReadonlyMap<string, number>,
  cap: Cap,
): Place[] {
  const register = createSiteRegister();
  const places: (Place | null)[] = [];
  for (const service of services) {
    if (!isSupply(service)) continue;
    const support = numbers.get(service.support);
    if (support === undefined) continue;
    const number = register.register(service.point);
    if (number === places.length) places.push(placeAt(service.point, cap));
    const place = places[number];
    if (!place) continue;
    place.supports.push(support);
    place.capacities.push(supplyOf(service));
  }
  return places
    .filter((place) => place !== null)
    .sort((a, b) => a.latitude - b.latitude || a.longitude - b.longitude);
}

function placeAt({ latitude, longitude }: Point, cap: Cap): Place | null {
  const vector = unitVector(latitude, longitude);
  const [x, y, z] = vector;
  return cap(x, y, z) ? { vector, latitude, longitude, supports: [], capacities: [] } : null;
}

/** By its number, for each support that a service may carry: the positions of the nodes whose supply it is part of. */
function supportsOf(
  nodes: readonly SupportNode[],
  catalog: SupportCatalog,
  numbers: ReadonlyMap<string, number>,
): number[][] {
  const nodesOf: number[][] = Array.from(numbers, () => []);
  nodes.forEach(({ slug }, node) => {
    for (const member of catalog.members(slug)) nodesOf[numbers.get(member) as number]?.push(node);
  });
  return nodesOf;
}

function supplyAt(
  places: readonly Place[],
  cap: Cap,
  nodesOf: readonly (readonly number[])[],
): Supply {
  const [latitudes, longitudes]: [number[], number[]] = [[], []];
  const offers: Offer[][] = [];
  for (const { vector, latitude, longitude, supports, capacities } of places) {
    const [x, y, z] = vector;
    if (!cap(x, y, z)) continue;
    const own: Offer[] = [];
    for (let i = 0; i < supports.length; i++) {
      const capacity = capacities[i] as number;
      for (const node of nodesOf[supports[i] as number] as number[]) addOffer(own, node, capacity);
    }
    if (own.length === 0) continue;
    latitudes.push(latitude);
    longitudes.push(longitude);
    offers.push(own);
  }
  return { latitudes, longitudes, offers };
}

function addOffer(offers: Offer[], support: number, capacity: number): void {
  for (const offer of offers) {
    if (offer.support !== support) continue;
    offer.capacity += capacity;
    return;
  }
  offers.push({ support, capacity });
}
