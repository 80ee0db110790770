import { describe, expect, it } from 'vitest';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import type { CoverageService } from '#lib/coverage/input.ts';
import { createCatalog } from '#lib/domain/support.ts';
import {
  assessOne,
  atMile,
  coverageCounty,
  coverageInput,
  coverageService,
  homeAcross,
  homeHere,
  supportNode,
  tractAtMile,
} from '../../support/small-coverage.ts';

/** So many of 100 residents at mile 0, the others far from everything. */
const residents = (near: number) => [
  tractAtMile('21001', 0, near),
  tractAtMile('21001', 500, 100 - near),
];

describe('state', () => {
  it.each([
    ['49 of 100 in reach, none here', 49, [homeAcross(1)], 'gap'],
    ['50 of 100 in reach, none here', 50, [homeAcross(1)], 'neighbor-dependent'],
    ['84 of 100 in reach, one here', 84, [homeHere({ point: atMile(1) })], 'partial'],
    ['85 of 100 in reach, one here', 85, [homeHere({ point: atMile(1) })], 'covered'],
  ])('rural: %s', (_, near, services, state) => {
    expect(assessOne({ tracts: residents(near), services }).state).toBe(state);
  });

  it.each([
    [89, 'partial'],
    [90, 'covered'],
  ])('urban: %i of 100 in reach, one here', (near, state) => {
    const counties = [coverageCounty('21001', { rucc: 1 })];
    const services = [homeHere({ point: atMile(1) })];
    expect(assessOne({ counties, tracts: residents(near), services }).state).toBe(state);
  });

  it('is a gap where a list, complete or partial, has none', () => {
    expect(assessOne({})).toMatchObject({
      state: 'gap',
      reach: 0,
      outOfReach: 100,
      evidence: { listing: 'partial' },
    });
  });

  it('is not assessed where nobody lists the support, and has no reach then', () => {
    expect(assessOne({ claims: [], services: [homeAcross(1)] })).toMatchObject({
      state: 'not-assessed',
      reason: 'no-source',
      reach: null,
      outOfReach: null,
    });
  });

  it.each([
    ['no tract', { tracts: [] }, 'no-population', null],
    ['no resident', { tracts: [tractAtMile('21001', 0, 0)] }, 'no-population', 0],
    ['no code', { counties: [coverageCounty('21001', { rucc: null })] }, 'no-rurality', 100],
  ])('is not assessed with %s, even where there are services', (_, hole, reason, population) => {
    expect(assessOne({ ...hole, services: [homeHere({ point: atMile(0) })] })).toMatchObject({
      state: 'not-assessed',
      reason,
      population,
      servicesInCounty: 1,
      reach: null,
      outOfReach: null,
    });
  });
});

describe('a support that is virtual by nature', () => {
  const catalog = createCatalog([
    supportNode('home', { modality: 'virtual', catchmentMiles: { urban: null, rural: null } }),
  ]);
  const line = (changes: Partial<CoverageService>) =>
    coverageService('home', { modality: 'virtual', ...changes });

  it.each<[string, Partial<CoverageService>, string, number]>([
    ['for the state', { area: ['21'] }, 'covered', 1],
    ['for the county and its state, counted once', { area: ['21001', '21'] }, 'covered', 1],
    ['for another state', { area: ['47'] }, 'gap', 0],
    ['located here, for another state', { county: '21001', area: ['47'] }, 'gap', 0],
    ['located here, without an area', { county: '21001' }, 'covered', 1],
    ['hybrid, for the state', { modality: 'hybrid', area: ['21'] }, 'covered', 1],
  ])('%s', (_, changes, state, virtualServices) => {
    expect(assessOne({ catalog, services: [line(changes)] })).toMatchObject({
      state,
      virtualServices,
      reach: null,
      outOfReach: null,
    });
  });

  it('is not assessed where nobody lists it', () => {
    expect(assessOne({ catalog, claims: [] }).reason).toBe('no-source');
  });
});

describe('a group', () => {
  const catalog = createCatalog([
    supportNode('housing', { kind: 'group', catchmentMiles: { urban: 10, rural: 30 } }),
    supportNode('peer-run', { group: 'housing', catchmentMiles: { urban: 10, rural: 20 } }),
    supportNode('monitored', { group: 'housing', catchmentMiles: { urban: 10, rural: 30 } }),
  ]);
  const services = [
    coverageService('peer-run', { county: '21001', point: atMile(25), sourceId: 'peers' }),
    coverageService('monitored', { county: '21001', point: atMile(40), sourceId: 'others' }),
    coverageService('housing', { county: '21003', point: atMile(60), sourceId: 'unspecific' }),
  ];
  const cells = assessCoverage(coverageInput({ catalog, services, claims: [] }));

  it('counts its own services and those of all its types, with its own catchment', () => {
    expect(cells.map((cell) => [cell.support, cell.servicesInCounty, cell.reach])).toEqual([
      ['housing', 2, 1],
      ['peer-run', 1, 0],
      ['monitored', 1, 0],
    ]);
    expect(cells[0]?.nearestMiles).toBeCloseTo(25, 9);
    expect(cells[0]?.evidence.sources).toEqual(['others', 'peers']);
  });

  it('a service of the group says nothing about its types', () => {
    const only = coverageService('housing', { county: '21001', point: atMile(0) });
    const [group, ...types] = assessCoverage(coverageInput({ catalog, services: [only] }));
    expect(group?.state).toBe('covered');
    expect(types.map(({ reason }) => reason)).toEqual(['no-source', 'no-source']);
  });
});

describe('order', () => {
  it('is by county, then as the catalog has it', () => {
    const catalog = createCatalog([supportNode('b'), supportNode('a')]);
    const counties = [coverageCounty('21003'), coverageCounty('21001')];
    const cells = assessCoverage(coverageInput({ catalog, counties }));
    expect(cells.map(({ county, support }) => `${county} ${support}`)).toEqual([
      '21001 b',
      '21001 a',
      '21003 b',
      '21003 a',
    ]);
  });

  it('is empty without counties', () => {
    expect(assessCoverage(coverageInput({ counties: [] }))).toEqual([]);
  });
});
