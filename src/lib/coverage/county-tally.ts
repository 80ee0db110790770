import type { SupportCatalog, SupportNode } from '#lib/domain/support.ts';
import type { CoverageCounty, CoverageService } from './input.ts';
import { NO_SOURCES, type SourceSets } from './source-sets.ts';
import { isInPerson } from './supply-sites.ts';

/** What is offered in a county, and to it, of one support node. */
export interface Tally {
  /** In-person services located in the county. */
  inCounty: number;
  clientsOnly: number;
  approximate: number;
  oldestVerified: string | null;
  newestVerified: string | null;
  /** Whether the county is in the service area of an in-person service, wherever that is located. */
  inArea: boolean;
  /** So many such services. */
  areaServices: number;
  /** People, beds or seats of the services located in the county, as far as they say. */
  capacity: number;
  /** Services located in the county that do not say. */
  capacityUnknown: number;
  /** Virtual or hybrid services offered to the county. */
  virtual: number;
  /** Source set of all of these. */
  sources: number;
}

/** Tallies of counties × nodes: that of county i and node j stands at i × nodes + j. */
export function tallyServices(
  counties: readonly CoverageCounty[],
  nodes: readonly SupportNode[],
  catalog: SupportCatalog,
  services: readonly CoverageService[],
  sets: SourceSets,
): Tally[] {
  const tallies = Array.from({ length: counties.length * nodes.length }, emptyTally);
  const nodesOf = nodesBySupport(nodes, catalog);
  const countiesOf = countiesByPlace(counties);
  const none: readonly number[] = [];
  for (const service of services) {
    const here = service.county === null ? none : (countiesOf.get(service.county) ?? none);
    const area = service.area.length === 0 ? none : countiesServed(service.area, countiesOf);
    // Most services of the country have nothing to do with the counties of a state.
    if (here.length === 0 && area.length === 0) continue;
    const counted = nodesOf.get(service.support);
    if (!counted) continue;
    const source = sets.single(service.sourceId);
    const count = (places: readonly number[], add: (tally: Tally) => void) => {
      for (const county of places) {
        for (const node of counted) {
          const tally = tallies[county * nodes.length + node] as Tally;
          add(tally);
          tally.sources = sets.union(tally.sources, source);
        }
      }
    };
    if (isInPerson(service)) {
      count(here, (tally) => addService(tally, service));
      count(area, (tally) => {
        tally.inArea = true;
        tally.areaServices++;
      });
    }
    if (service.modality !== 'in-person') {
      // Without an area of its own, a virtual service is taken to be offered where it is located.
      count(service.area.length === 0 ? here : area, (tally) => tally.virtual++);
    }
  }
  return tallies;
}

function emptyTally(): Tally {
  return {
    inCounty: 0,
    clientsOnly: 0,
    approximate: 0,
    oldestVerified: null,
    newestVerified: null,
    inArea: false,
    areaServices: 0,
    capacity: 0,
    capacityUnknown: 0,
    virtual: 0,
    sources: NO_SOURCES,
  };
}

function addService(tally: Tally, service: CoverageService): void {
  const { openTo, approximate, verifiedOn, capacity } = service;
  tally.inCounty++;
  if (capacity === null) tally.capacityUnknown++;
  else tally.capacity += capacity;
  if (openTo === 'clients') tally.clientsOnly++;
  if (approximate) tally.approximate++;
  if (verifiedOn === null) return;
  if (tally.oldestVerified === null || verifiedOn < tally.oldestVerified) {
    tally.oldestVerified = verifiedOn;
  }
  if (tally.newestVerified === null || verifiedOn > tally.newestVerified) {
    tally.newestVerified = verifiedOn;
  }
}

/** For each support that a service may carry, the nodes it counts for: a type's own and its group's. */
function nodesBySupport(
  nodes: readonly SupportNode[],
  catalog: SupportCatalog,
): Map<string, number[]> {
  const result = new Map<string, number[]>();
  nodes.forEach(({ slug }, node) => {
    for (const member of catalog.members(slug)) {
      const list = result.get(member);
      if (list) list.push(node);
      else result.set(member, [node]);
    }
  });
  return result;
}

/** For each county and each of their states, the positions of the counties there. */
function countiesByPlace(counties: readonly CoverageCounty[]): Map<string, number[]> {
  const result = new Map<string, number[]>();
  counties.forEach(({ fips }, position) => {
    result.set(fips, [position]);
    const state = fips.slice(0, 2);
    const list = result.get(state);
    if (list) list.push(position);
    else result.set(state, [position]);
  });
  return result;
}

/** Each county once, though an area may name it and its state. */
function countiesServed(
  area: readonly string[],
  countiesOf: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const [only] = area;
  if (only !== undefined && area.length === 1) return countiesOf.get(only) ?? [];
  return [...new Set(area.flatMap((place) => countiesOf.get(place) ?? []))];
}
