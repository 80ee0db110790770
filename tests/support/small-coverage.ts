// Small coverage inputs for tests: a few counties on the equator, where one degree of longitude is
// 69.093… miles, so that distances can be worked out by hand.
import type { CoverageCounty, CoverageInput, CoverageService } from '#lib/coverage/input.ts';
import { tabulateDemand } from '#lib/coverage/access/demand-table.ts';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { Tract } from '#lib/domain/place.ts';
import { createYardstickSet } from '#lib/domain/yardstick-set.ts';
import { yardstick } from './yardstick.ts';
import { createCatalog, type SupportNode } from '#lib/domain/support.ts';

/** Degrees of longitude on the equator for so many miles (radius 3,958.7613 miles). */
export const degreesForMiles = (miles: number) => (miles / 3958.7613) * (180 / Math.PI);

/** A point on the equator, so many miles east of the prime meridian. */
export const atMile = (miles: number) => ({ latitude: 0, longitude: degreesForMiles(miles) });

export function supportNode(slug: string, changes: Partial<SupportNode> = {}): SupportNode {
  return {
    slug,
    kind: 'type',
    label: slug,
    shortLabel: slug,
    phrase: slug,
    group: null,
    clinical: false,
    scored: true,
    dimensions: ['home'],
    sdohDomains: ['economic_stability'],
    modality: 'in-person',
    catchmentMiles: { urban: 10, rural: 20 },
    samhsaCodes: [],
    note: '',
    ...changes,
  };
}

export function coverageCounty(
  fips: string,
  changes: Partial<CoverageCounty> = {},
): CoverageCounty {
  return {
    fips,
    name: fips,
    fullName: `${fips} County`,
    stateFips: fips.slice(0, 2),
    vintage: '2017',
    center: atMile(0),
    rucc: 6,
    ...changes,
  };
}

let count = 0;

export function coverageService(
  support: string,
  changes: Partial<CoverageService> = {},
): CoverageService {
  return {
    id: `service-${++count}`,
    support,
    modality: 'in-person',
    county: null,
    point: null,
    approximate: false,
    openTo: 'community',
    verifiedOn: null,
    sourceId: 'list',
    area: [],
    capacity: null,
    medicationWelcome: 'unknown',
    narrLevel: null,
    languages: null,
    genders: null,
    children: null,
    endsOn: null,
    meetings: [],
    ...changes,
  };
}

/** A tract whose center stands so many miles along the equator. */
export function tractAtMile(county: string, mile: number, population: number): Tract {
  return {
    geoid: `${county}${String(++count).padStart(6, '0')}`,
    county,
    population,
    ...atMile(mile),
  };
}

/**
 * One rural county, 21001, of one support, "home", that a source lists partially in the state:
 * catchment 20 miles, gap below 50 %, covered from 85 %.
 */
export function coverageInput(changes: Partial<CoverageInput> = {}): CoverageInput {
  const input: Omit<CoverageInput, 'demand'> = {
    catalog: createCatalog([supportNode('home')]),
    yardsticks: createYardstickSet([yardstick('default')]),
    counties: [coverageCounty('21001')],
    tracts: [tractAtMile('21001', 0, 100)],
    services: [],
    claims: [{ sourceId: 'list', support: 'home', place: '21', completeness: 'partial' }],
    checks: [],
    today: '2026-11-26',
    ...changes,
  };
  return { demand: demandOf(input), ...input };
}

/** The demand of an input whose counties are all there is of the country. */
export function demandOf({ tracts, counties }: Pick<CoverageInput, 'tracts' | 'counties'>) {
  const codes = counties.flatMap(({ fips, rucc }): [string, number][] =>
    rucc === null ? [] : [[fips, rucc]],
  );
  return tabulateDemand(tracts, new Map(codes));
}

/** The one cell of a one-county, one-support input. */
export function assessOne(changes: Partial<CoverageInput>): CoverageCell {
  const [cell] = assessCoverage(coverageInput(changes));
  if (!cell) throw new Error('No cell');
  return cell;
}

/** A service of "home" in the county of `coverageInput`. */
export function homeHere(changes: Partial<CoverageService> = {}): CoverageService {
  return coverageService('home', { county: '21001', ...changes });
}

/** A service of "home" in another state, so many miles along the equator. */
export function homeAcross(mile: number, changes: Partial<CoverageService> = {}): CoverageService {
  return coverageService('home', { county: '47001', point: atMile(mile), ...changes });
}
