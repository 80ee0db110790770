// Agreement with PySAL's access package and an independent NumPy implementation to 1e-9: one state
// of synthetic tracts and services, and the hard cases. The files lie beside the repository.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  accessByTract,
  demandFrom,
  type TestSite,
  type TestTract,
} from '../../../support/access-points.ts';
import { createDemandSearch } from '#lib/coverage/access/site-demand.ts';
import { twinMiles } from '../../../support/brute-force-access.ts';
import { sharedFile } from '../../../support/shared-file.ts';
import { degreesForMiles } from '../../../support/small-coverage.ts';

type Row = Record<string, string>;

const read = (path: string): Row[] =>
  parse(Buffer.from(sharedFile(`reference/${path}`).read()), { columns: true });
const available = sharedFile('reference/access/spatial_state_demand.csv').exists;
const CATCHMENTS = { urban: 30, rural: 30 };

const pointOf = ({ lat, lon }: Row) => ({ latitude: Number(lat), longitude: Number(lon) });

/** Equal to nine digits, relative to the larger; infinite stays infinite. */
function expectClose(ours: number | undefined, expected: number): void {
  expect(Math.abs((ours ?? NaN) - expected)).toBeLessThanOrEqual(
    1e-9 * Math.max(1e-3, Math.abs(expected)),
  );
}

describe.skipIf(!available)('one state of the reference', () => {
  const demand = available ? read('access/state_demand.csv') : [];
  const tracts = demand.map((row): TestTract => ({ ...pointOf(row), population: Number(row.pop) }));
  const sites = available
    ? read('networks/state_orgs.csv').map((row): TestSite => ({
        ...pointOf(row),
        supply: Number(row.capacity),
      }))
    : [];
  const rows = accessByTract(tracts, sites, CATCHMENTS);

  it('gives each populated tract the same E2SFCA, 2SFCA and nearest site', () => {
    const expected = read('access/spatial_state_demand.csv');
    let compared = 0;
    expected.forEach((row, i) => {
      if (tracts[i]?.population === 0) return expect(rows[i]).toBeUndefined();
      compared++;
      expectClose(rows[i]?.access, Number(row.e2sfca));
      expectClose(rows[i]?.twoStep, Number(row['2sfca']));
      expectClose(rows[i]?.nearestMiles, Number(row.nearest_mi));
      expect(rows[i]?.nearestSite).toBe(Number(row.nearest_id));
    });
    expect(compared).toBeGreaterThan(1900);
  });

  it('gives each site the same demand', () => {
    const find = createDemandSearch(demandFrom(tracts), CATCHMENTS);
    read('access/spatial_state_supply.csv').forEach((row, i) => {
      const { latitude, longitude, supply } = sites[i] as TestSite;
      const { weighted, plain } = find(latitude, longitude);
      expect(plain).toBe(Number(row.demand30));
      expectClose(weighted, Number(row.demand_e2));
      expectClose(supply / weighted, Number(row.ratio_e2));
    });
  });

  it('gives each county the same population-weighted mean and the same shares in reach', () => {
    const expected = read('access/spatial_state_county.csv');
    expect(expected).toHaveLength(100);
    for (const row of expected) {
      const own = demand.flatMap((tract, i) => (tract.county === row.county ? [i] : []));
      const sum = (of: (i: number) => number) =>
        own.reduce((total, i) => total + (tracts[i]?.population ?? 0) * of(i), 0);
      const share = (miles: number) =>
        sum((i) => ((rows[i]?.nearestMiles ?? Infinity) <= miles ? 1 : 0)) / Number(row.pop);
      expectClose(sum((i) => rows[i]?.access ?? 0) / Number(row.pop), Number(row.mean_e2sfca));
      expectClose(share(10), Number(row.share_cov10));
      expectClose(share(20), Number(row.share_cov20));
      expectClose(share(30), Number(row.share_cov30));
    }
  });

  it('shares out what is in reach: 52,929', () => {
    const mass = tracts.reduce((sum, { population }, i) => {
      return sum + population * (rows[i]?.access ?? 0);
    }, 0);
    expect(mass).toBeCloseTo(52_929, 6);
  });
});

interface EdgeResults {
  '2sfca_max30': Record<string, number | 'inf' | null>;
  e2sfca_max30: Record<string, number | 'inf' | null>;
}

/** Puts the points of a table of distances on meridians, one for each group that hangs together. */
function placeByCosts(costs: readonly Row[], demandIds: readonly string[], supplyIds: string[]) {
  const [tracts, sites] = [new Map<string, number[]>(), new Map<string, number[]>()];
  let longitude = -100;
  for (const { origin = '', dest = '', cost } of costs) {
    const away = degreesForMiles(Number(cost));
    const [tract, site] = [tracts.get(origin), sites.get(dest)];
    if (tract) sites.set(dest, [(tract[0] as number) + away, tract[1] as number]);
    else if (site) tracts.set(origin, [(site[0] as number) + away, site[1] as number]);
    else {
      longitude += 3;
      tracts.set(origin, [0, longitude]);
      sites.set(dest, [away, longitude]);
    }
  }
  const at = (places: Map<string, number[]>, id: string, far: number) => {
    const [latitude = far, east = 0] = places.get(id) ?? [];
    return { latitude, longitude: east };
  };
  return {
    tracts: demandIds.map((id) => at(tracts, id, 60)),
    sites: supplyIds.map((id) => at(sites, id, -60)),
  };
}

describe.skipIf(!available)('the hard cases of the reference', () => {
  const demand = available ? read('access/edge_demand.csv') : [];
  const supply = available ? read('access/edge_supply.csv') : [];
  const costs = available ? read('access/edge_costs.csv') : [];
  const placed = placeByCosts(
    costs,
    demand.map(({ id = '' }) => id),
    supply.map(({ id = '' }) => id),
  );
  const tracts = demand.map((row, i) => ({
    ...(placed.tracts[i] as TestTract),
    population: Number(row.pop),
  }));
  const sites = supply.map((row, i) => ({
    ...(placed.sites[i] as TestSite),
    supply: Number(row.capacity),
  }));

  it('stand at the distances that the table gives, 30 miles exactly among them', () => {
    for (const { origin, dest, cost } of costs) {
      const miles = twinMiles(
        placed.tracts[Number(origin)] as TestTract,
        placed.sites[Number(dest)] as TestSite,
      );
      expect(miles).toBeCloseTo(Number(cost), 9);
      if (Number(cost) === 30) expect(miles).toBeLessThanOrEqual(30);
    }
  });

  it('come out the same; where PySAL has inf or NaN, the product has its convention', () => {
    const text = Buffer.from(sharedFile('reference/access/edge_results.json').read()).toString();
    const results = JSON.parse(text) as EdgeResults;
    const rows = accessByTract(tracts, sites, CATCHMENTS);
    const compare = (
      ours: number | undefined,
      theirs: number | 'inf' | null | undefined,
      i: number,
    ) => {
      // Nobody lives there: the tract counts nowhere, and a site that only it reaches gives nothing.
      if (tracts[i]?.population === 0) return expect(ours).toBeUndefined();
      // No supply in reach: 0, which says just that.
      if (theirs === null) return expect(ours).toBe(0);
      expectClose(ours, theirs as number);
    };
    tracts.forEach((_, i) => {
      compare(rows[i]?.access, results.e2sfca_max30[i], i);
      compare(rows[i]?.twoStep, results['2sfca_max30'][i], i);
    });
    expect(rows[0]?.access).toBe(0.01);
    expect(rows[3]?.access).toBe(0);
    expect(rows[7]?.access).toBeCloseTo(0.00375, 12);
  });
});
