import type { SupportNode } from '#lib/domain/support.ts';
import type { CoverageCounty, CoverageInput } from '../input.ts';
import type { Ground } from '../ground.ts';
import { collectSupplies } from './collect-supplies.ts';
import type { DemandTable } from './demand-table.ts';
import { measureAccess } from './floating-catchment.ts';

/** Figures are given per so many residents. */
export const PER_RESIDENTS = 10_000;

/** Access to one support node; per county in the order of the analysis, per 10,000 residents. */
export interface CountyAccess {
  /** E2SFCA, population-weighted mean over the county's tracts; NaN where none of them counts. */
  access: Float64Array;
  /** 2SFCA, likewise. */
  twoStep: Float64Array;
}

type AccessInput = Pick<CoverageInput, 'catalog' | 'services' | 'demand'>;

/**
 * Measures access of some counties to each node; null for one that is virtual by nature or has no
 * distance. Only supply that can reach them is measured, with the demand of all tracts of the
 * country that can reach *it*: the figures are those of the whole country's computation, to the last
 * bit.
 */
export function measureCountyAccess(
  { catalog, services, demand }: AccessInput,
  ground: Ground,
  nodes: readonly SupportNode[],
): (CountyAccess | null)[] {
  const { counties, tracts } = ground;
  const asked = ground.asked();
  const supplies = collectSupplies(services, nodes, catalog, tracts.vectors);
  const result = nodes.map((): CountyAccess | null => null);
  for (const { supply, catchmentMiles, positions } of supplies) {
    const answers = measureAccess(demand, supply, catchmentMiles, positions.length, asked);
    answers.forEach(({ access, twoStep }, i) => {
      const mean = (values: Float64Array) =>
        Float64Array.from(counties, ({ fips }) => countyMean(asked, fips, values));
      result[positions[i] as number] = { access: mean(access), twoStep: mean(twoStep) };
    });
  }
  return result;
}

/** Rural-urban codes of the counties that have one. */
export function codesOf(counties: readonly CoverageCounty[]): Map<string, number> {
  return new Map(
    counties.flatMap(({ fips, rucc }): [string, number][] => (rucc === null ? [] : [[fips, rucc]])),
  );
}

/** @param values per tract of the demand table */
function countyMean({ positions, people }: DemandTable, fips: string, values: Float64Array) {
  let residents = 0;
  let sum = 0;
  for (const tract of positions.get(fips) ?? []) {
    residents += people[tract] as number;
    sum += (people[tract] as number) * (values[tract] as number);
  }
  return (sum / residents) * PER_RESIDENTS;
}
