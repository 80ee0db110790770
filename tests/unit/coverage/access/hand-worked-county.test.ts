// The county that docs/methods.md works out on paper, step by step.
import { describe, expect, it } from 'vitest';
import { createCatalog } from '#lib/domain/support.ts';
import type { Tract } from '#lib/domain/place.ts';
import { accessByTract } from '../../../support/access-points.ts';
import {
  assessOne,
  atMile,
  coverageCounty,
  coverageService,
  demandOf,
  supportNode,
  tractAtMile,
} from '../../../support/small-coverage.ts';

const tract = (mile: number, people: number) => tractAtMile('21001', mile, people);
// A to E, and F of the neighbor county.
const OWN: Tract[] = [
  tract(0, 1000),
  tract(8, 500),
  tract(22, 800),
  tract(41, 200),
  tract(90, 500),
];
const F = tractAtMile('21003', 60, 1000);

const service = (county: string, mile: number, capacity: number | null) =>
  coverageService('home', { county, point: atMile(mile), capacity });
const SERVICES = [
  service('21001', 4, 10),
  service('21001', 19, null),
  service('21003', 53, 4),
  service('21003', 140, 6),
];

const CATCHMENTS = { urban: 10, rural: 30 };
const sites = SERVICES.map(({ point, capacity }) => ({
  ...(point ?? atMile(NaN)),
  supply: capacity ?? 1,
}));

describe('the hand-worked county', () => {
  it.each([
    ['A', 10 / 2044 + 0.68 / 1864, 10 / 2300 + 1 / 2500, 4],
    ['B', 10 / 2044 + 0.68 / 1864, 10 / 2300 + 1 / 2500, 4],
    ['C', (0.68 * 10) / 2044 + 1 / 1864, 10 / 2300 + 1 / 2500, 3],
    ['D', 0.22 / 1864 + (0.68 * 4) / 1136, 1 / 2500 + 4 / 1200, 12],
    ['E', 0, 0, Infinity],
    ['F', 4 / 1136, 4 / 1200, 7],
  ])('tract %s', (name, access, twoStep, nearestMiles) => {
    const rows = accessByTract([...OWN, F], sites, CATCHMENTS);
    const row = rows['ABCDEF'.indexOf(name)];
    expect(row?.access).toBeCloseTo(access, 14);
    expect(row?.twoStep).toBeCloseTo(twoStep, 14);
    if (nearestMiles === Infinity) expect(row?.nearestMiles).toBe(Infinity);
    else expect(row?.nearestMiles).toBeCloseTo(nearestMiles, 9);
  });

  it('comes to the figures on paper', () => {
    const counties = [coverageCounty('21001'), coverageCounty('21003')];
    const cell = assessOne({
      counties: counties.slice(0, 1),
      tracts: OWN,
      demand: demandOf({ tracts: [...OWN, F], counties }),
      services: SERVICES,
      catalog: createCatalog([supportNode('home', { catchmentMiles: CATCHMENTS })]),
    });
    expect(cell).toMatchObject({ state: 'partial', servicesInCounty: 2, population: 3000 });
    expect(cell.reach).toBeCloseTo(2500 / 3000, 12);
    expect(cell.outOfReach).toBe(500);
    expect(cell.nearestMiles).toBeCloseTo(4, 9);
    expect(cell.access).toBeCloseTo(38.2629, 4);
    expect(cell.access).toBeCloseTo(((11 + (4 * 136) / 1136) / 3000) * 10_000, 10);
    expect(cell.twoStepAccess).toBeCloseTo(38.8889, 4);
    expect(cell.providerRatio).toBeCloseTo(36.6667, 4);
  });
});
