import type { SupportNode } from '#lib/domain/support.ts';
import type { JourneyInput, NetworkService } from '../journeys/input.ts';
import { reachSite, tractsInReach, type ReachSite } from '../journeys/reach-sites.ts';
import type { ResidentTracts } from '../journeys/resident-tracts.ts';

/** Residents of a county who reach a support through nobody else. */
export interface SoleReach {
  /** Position of the county. */
  county: number;
  /** Slug of the support node. */
  support: string;
  people: number;
}

/** Per owner of services, what only it reaches. */
export interface SoleReaches {
  /** By county and support. */
  list: readonly (readonly SoleReach[])[];
  /** Residents who lose at least one support, each person once. */
  people: Float64Array;
}

/** Nobody reaches the tract; several owners do. */
const NOBODY = -1;
const SEVERAL = -2;

/**
 * Finds who alone keeps a support in reach, as coverage counts reach: by tract, in-person services,
 * the catchment of the node for the residents' county, and service areas. Supports that are not
 * scored and those that are virtual by nature are left out.
 * @param ownerOf the owner of each service, a number below `owners`; null for one that nobody loses
 */
export function findSoleReach(
  { catalog, services }: Pick<JourneyInput, 'catalog' | 'services'>,
  residents: readonly ResidentTracts[],
  owners: number,
  ownerOf: (service: NetworkService) => number | null,
): SoleReaches {
  const list: SoleReach[][] = Array.from({ length: owners }, () => []);
  const losing: Set<number>[] = Array.from({ length: owners }, () => new Set());
  const first = tractNumbers(residents);
  const bySupport = Map.groupBy(
    services.filter(({ inPerson }) => inPerson),
    ({ support }) => support,
  );
  for (const node of catalog.nodes) {
    if (!node.scored || node.modality === 'virtual') continue;
    const offered = catalog.members(node.slug).flatMap((slug) => bySupport.get(slug) ?? []);
    const offers = [...Map.groupBy(offered, (service) => ownerOf(service) ?? owners)].map((one) =>
      toOffer(node, ...one),
    );
    residents.forEach((county, position) => {
      const sole = soleOwners(county, offers);
      const people = new Map<number, number>();
      sole.forEach((owner, tract) => {
        if (owner < 0 || owner === owners) return;
        people.set(owner, (people.get(owner) ?? 0) + (county.people[tract] as number));
        losing[owner]?.add((first[position] as number) + tract);
      });
      for (const [owner, count] of people) {
        list[owner]?.push({ county: position, support: node.slug, people: count });
      }
    });
  }
  const all = residents.flatMap(({ people }) => people);
  return {
    list,
    people: Float64Array.from(losing, (tracts) =>
      [...tracts].reduce((sum, tract) => sum + (all[tract] as number), 0),
    ),
  };
}

/** All that one owner offers of a support. */
interface OwnerOffer {
  owner: number;
  /** Counties and states that it names as served. */
  area: ReadonlySet<string>;
  sites: readonly ReachSite[];
}

function toOffer(
  { catchmentMiles }: SupportNode,
  owner: number,
  services: readonly NetworkService[],
): OwnerOffer {
  return {
    owner,
    area: new Set(services.flatMap(({ area }) => area)),
    sites: services.flatMap(({ point }) => (point ? [reachSite(point, catchmentMiles)] : [])),
  };
}

/** Per tract its only owner in reach, or NOBODY, or SEVERAL. */
function soleOwners(county: ResidentTracts, offers: readonly OwnerOffer[]): Int32Array {
  const sole = new Int32Array(county.people.length).fill(NOBODY);
  // Where the class of the county is not known, coverage knows no reach that could be lost.
  if (county.rurality === null) return sole;
  const { fips } = county.county;
  for (const { owner, area, sites } of offers) {
    const inArea = area.has(fips) || area.has(fips.slice(0, 2));
    const tracts = inArea ? sole.keys() : tractsInReach(county, sites);
    for (const tract of tracts) sole[tract] = sole[tract] === NOBODY ? owner : SEVERAL;
  }
  return sole;
}

/** Where the tracts of each county begin in a list of all. */
function tractNumbers(residents: readonly ResidentTracts[]): number[] {
  let next = 0;
  return residents.map(({ people }) => {
    next += people.length;
    return next - people.length;
  });
}
