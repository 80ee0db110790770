import type { SupportNode } from '#lib/domain/support.ts';
import type { CoverageCell } from '../cell.ts';
import type { CoverageInput, CoverageService } from '../input.ts';
import type { TractTable } from '../tract-table.ts';
import { collectSupplies, type AlikeSupply } from './collect-supplies.ts';
import { codesOf, PER_RESIDENTS } from './county-access.ts';
import { tabulateDemand } from './demand-table.ts';
import { createDemandSearch } from './site-demand.ts';
import { isSupply } from './supply-of.ts';

/** Sites named in an explanation; the others are counted. */
const SITES_SHOWN = 6;

/** A place that gives the residents of a county something. */
export interface AccessSite {
  /** Ids of the services there. */
  services: readonly string[];
  /** Capacity where known, else 1 each. */
  supply: number;
  /** How many of the services do not say their capacity. */
  capacityUnknown: number;
  /** Residents of the country in whose catchment it lies, each weighted by distance band. */
  sharedBy: number;
  /** The part of the supply that falls to the county: supply × the county's part of `sharedBy`. */
  share: number;
  /** The same with all distances alike. */
  plainShare: number;
}

/** How the access of a cell adds up: `share / residents × 10,000`. */
export interface AccessArithmetic {
  /** Residents of the county; the denominator. */
  residents: number;
  /** What falls to the county of all the supply in reach; the numerator of E2SFCA. */
  share: number;
  /** The same with all distances alike; the numerator of 2SFCA. */
  plainShare: number;
  /** Supply located in the county; the numerator of the provider ratio. */
  located: number;
  /** In reach of any resident: places, services, and their supply. */
  inReach: { sites: number; services: number; supply: number; capacityUnknown: number };
  /** Services located in the county that no resident reaches: they contribute nothing. */
  unreached: number;
  /** The largest shares first. */
  sites: readonly AccessSite[];
}

/**
 * The arithmetic of the access of one cell.
 * @param input the part of an input that the cell follows from: one county
 * @param table the populated tracts of that county
 * @returns null where the cell has no access
 */
export function explainAccess(
  input: CoverageInput,
  node: SupportNode,
  table: TractTable,
  cell: CoverageCell,
): AccessArithmetic | null {
  const { catalog, services, tracts, counties, demand } = input;
  const [alike] = collectSupplies(services, [node], catalog, table.vectors);
  if (cell.access === null || !cell.population || !alike) return null;
  const findAll = createDemandSearch(demand, alike.catchmentMiles);
  const findOwn = createDemandSearch(
    tabulateDemand(tracts, codesOf(counties)),
    alike.catchmentMiles,
  );
  const byPlace = Map.groupBy(services.filter(isSupply), ({ point }) =>
    placeKey(point.latitude, point.longitude),
  );
  const sites = siteRows(alike, (latitude, longitude) => {
    const own = findOwn(latitude, longitude);
    if (own.count === 0) return null;
    const all = findAll(latitude, longitude);
    const here = byPlace.get(placeKey(latitude, longitude)) ?? [];
    return {
      services: here.map(({ id }) => id),
      capacityUnknown: here.filter(({ capacity }) => capacity === null).length,
      sharedBy: all.weighted,
      part: own.weighted / all.weighted,
      plainPart: own.plain / all.plain,
    };
  });
  const sum = (of: (site: AccessSite) => number) => sites.reduce((all, one) => all + of(one), 0);
  return {
    residents: cell.population,
    share: sum(({ share }) => share),
    plainShare: sum(({ plainShare }) => plainShare),
    located: ((cell.providerRatio ?? 0) * cell.population) / PER_RESIDENTS,
    inReach: {
      sites: sites.length,
      services: sum((site) => site.services.length),
      supply: sum(({ supply }) => supply),
      capacityUnknown: sum(({ capacityUnknown }) => capacityUnknown),
    },
    unreached: services.filter((one) => one.county === cell.county && isUnreached(one, findAll))
      .length,
    sites: sites.sort((a, b) => b.share - a.share).slice(0, SITES_SHOWN),
  };
}

interface FoundSite extends Pick<AccessSite, 'services' | 'capacityUnknown' | 'sharedBy'> {
  /** The county's part of the demand, 0 to 1. */
  part: number;
  plainPart: number;
}

function siteRows(
  { supply: { latitudes, longitudes, offers } }: AlikeSupply,
  find: (latitude: number, longitude: number) => FoundSite | null,
): AccessSite[] {
  return offers.flatMap((offer, i): AccessSite[] => {
    const found = find(latitudes[i] as number, longitudes[i] as number);
    if (!found) return [];
    const { part, plainPart, ...site } = found;
    const supply = offer[0]?.capacity ?? 0;
    return [{ ...site, supply, share: supply * part, plainShare: supply * plainPart }];
  });
}

function isUnreached(
  service: CoverageService,
  find: ReturnType<typeof createDemandSearch>,
): boolean {
  return isSupply(service) && find(service.point.latitude, service.point.longitude).count === 0;
}

const placeKey = (latitude: number, longitude: number) => `${latitude} ${longitude}`;
