// Tracts and sites for tests of access, with little to say about each.
import { tabulateDemand, type DemandTable } from '#lib/coverage/access/demand-table.ts';
import {
  measureAccess,
  milesToNearest,
  type TractAccess,
} from '#lib/coverage/access/floating-catchment.ts';
import type { CatchmentMiles } from '#lib/coverage/access/site-demand.ts';
import type { Point } from '#lib/domain/place.ts';

export interface TestTract extends Point {
  population: number;
  /** Null: its county has no rural-urban code. */
  rurality?: 'urban' | 'rural' | null;
}

export interface TestSite extends Point {
  supply: number;
}

const COUNTY = { urban: '21001', rural: '21003', none: '21005' };
const CODES = new Map([
  [COUNTY.urban, 1],
  [COUNTY.rural, 9],
]);

/** Tracts without a class are rural. */
export function demandFrom(tracts: readonly TestTract[]): DemandTable {
  return tabulateDemand(
    tracts.map(({ rurality = 'rural', ...tract }, i) => ({
      ...tract,
      geoid: String(i).padStart(11, '0'),
      county: COUNTY[rurality ?? 'none'],
    })),
    CODES,
  );
}

export function supplyFrom(sites: readonly TestSite[]) {
  return {
    latitudes: sites.map(({ latitude }) => latitude),
    longitudes: sites.map(({ longitude }) => longitude),
    offers: sites.map(({ supply }) => [{ support: 0, capacity: supply }]),
  };
}

/** Access per tract in the order given; undefined for a tract that counts nowhere. */
export function accessByTract(
  tracts: readonly TestTract[],
  sites: readonly TestSite[],
  catchments: CatchmentMiles,
) {
  const demand = demandFrom(tracts);
  const supply = supplyFrom(sites);
  const [result] = measureAccess(demand, supply, catchments) as [TractAccess];
  const miles = milesToNearest(demand, supply, result);
  const positions = new Map(
    [...demand.positions].map(([county, list]) => [county, [...list].values()]),
  );
  return tracts.map(({ population, rurality = 'rural' }) => {
    if (population === 0 || rurality === null) return undefined;
    const position = positions.get(COUNTY[rurality])?.next().value ?? NaN;
    return {
      access: result.access[position] as number,
      twoStep: result.twoStep[position] as number,
      nearestMiles: miles[position] as number,
      nearestSite: result.nearestSite[position] as number,
    };
  });
}
