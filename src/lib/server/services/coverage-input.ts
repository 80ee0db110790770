import { tabulateDemand, type DemandTable } from '#lib/coverage/access/demand-table.ts';
import { sortServices, type SortedServices } from '#lib/coverage/filters/sort-services.ts';
import type { CoverageInput, CoverageService } from '#lib/coverage/input.ts';
import type { Point } from '#lib/domain/place.ts';
import {
  readAllTracts,
  readCounties,
  readCountyCenters,
  readRuralUrbanCodes,
  readTracts,
} from '../queries/places.ts';
import { readCountySizes } from '../queries/county-sizes.ts';
import { readServiceFacts, type ServiceFact } from '../queries/service-facts.ts';
import { readAbsenceChecks, readClaims } from '../queries/sources.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog } from './catalog.ts';
import { getCountyVicinity } from './county-vicinity.ts';
import type { CoverageTerms } from './terms.ts';

/**
 * What the coverage of some states follows from. Services of the whole database take part:
 * people cross county and state lines.
 * @param states 2-digit FIPS codes
 */
export async function getCoverageInput(
  atlas: Atlas,
  states: readonly string[],
  terms: CoverageTerms,
): Promise<CoverageInput> {
  const { db } = atlas;
  const { yardsticks, today } = terms;
  const [catalog, counties, codes, sizes, tracts, demand, sorted, claims, checks] =
    await Promise.all([
      getCatalog(atlas),
      readCounties(db, states),
      readRuralUrbanCodes(db, states),
      readCountySizes(db, states),
      readTracts(db, states),
      getDemand(atlas),
      getSortedServices(atlas, terms),
      readClaims(db),
      readAbsenceChecks(db),
    ]);
  return {
    catalog,
    yardsticks,
    counties: counties.map((county) => ({
      ...county,
      rucc: codes.get(county.fips) ?? null,
      size: sizes.get(county.fips) ?? null,
    })),
    tracts,
    demand,
    ...sorted,
    claims,
    checks,
    today,
    vicinity: getCountyVicinity(),
  };
}

/** All tracts of the database, of whatever state: residents there share what is offered here. */
function getDemand(atlas: Atlas): Promise<DemandTable> {
  return atlas.remember('demand', async () => {
    const [tracts, codes] = await Promise.all([
      readAllTracts(atlas.db),
      readRuralUrbanCodes(atlas.db, null),
    ]);
    return tabulateDemand(tracts, codes);
  });
}

/** The services that count under some terms, and those that a filter leaves out; kept, since every state asks. */
export function getSortedServices(
  atlas: Atlas,
  { filter, today }: Pick<CoverageTerms, 'filter' | 'today'>,
): Promise<SortedServices> {
  const key = `sorted-services:${today}:${JSON.stringify(filter)}`;
  return atlas.remember(key, async () => {
    const [services, catalog] = await Promise.all([getCoverageServices(atlas), getCatalog(atlas)]);
    return sortServices(services, catalog, filter, today);
  });
}

function getCoverageServices(atlas: Atlas): Promise<CoverageService[]> {
  return atlas.remember('coverage-services', async () => {
    const [facts, centers] = await Promise.all([
      readServiceFacts(atlas.db),
      readCountyCenters(atlas.db),
    ]);
    return facts.map((fact) => toCoverageService(fact, centers));
  });
}

function toCoverageService(
  { countyFips, latitude, longitude, precision, ...fact }: ServiceFact,
  centers: ReadonlyMap<string, Point>,
): CoverageService {
  const own = latitude !== null && longitude !== null ? { latitude, longitude } : null;
  const center = countyFips === null ? null : (centers.get(countyFips) ?? null);
  return {
    ...fact,
    county: countyFips,
    point: own ?? center,
    approximate: precision !== null && precision !== 'exact',
  };
}
