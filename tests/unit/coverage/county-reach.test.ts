import { describe, expect, it } from 'vitest';
import { createCatalog } from '#lib/domain/support.ts';
import { milesBetween } from '#lib/geography/distance.ts';
import {
  assessOne,
  atMile,
  coverageCounty,
  homeAcross,
  homeHere,
  supportNode,
  tractAtMile,
} from '../../support/small-coverage.ts';

describe('reach', () => {
  // The rural catchment is 20 miles.
  it('counts a service across county and state lines', () => {
    expect(assessOne({ services: [homeAcross(15)] })).toMatchObject({
      reach: 1,
      outOfReach: 0,
      servicesInCounty: 0,
      state: 'neighbor-dependent',
    });
  });

  it('includes the limit itself', () => {
    const point = { latitude: 0.1, longitude: 0.25 };
    const miles = milesBetween(0, 0, 0.1, 0.25);
    const reachAt = (catchment: number) =>
      assessOne({
        catalog: createCatalog([
          supportNode('home', { catchmentMiles: { urban: 1, rural: catchment } }),
        ]),
        services: [homeAcross(0, { point })],
      }).reach;
    expect(reachAt(miles)).toBe(1);
    expect(reachAt(miles * (1 - 1e-12))).toBe(0);
  });

  it('takes the catchment of the residents, urban or rural', () => {
    const at15 = (rucc: number) =>
      assessOne({ counties: [coverageCounty('21001', { rucc })], services: [homeAcross(15)] })
        .reach;
    expect([at15(3), at15(4)]).toEqual([0, 1]);
  });

  it('adds up residents, not tracts, and nothing for a tract without residents', () => {
    const tracts = [
      tractAtMile('21001', 0, 30),
      tractAtMile('21001', 100, 70),
      tractAtMile('21001', 0, 0),
      tractAtMile('21003', 0, 5000),
    ];
    expect(assessOne({ tracts, services: [homeAcross(1)] })).toMatchObject({
      reach: 0.3,
      outOfReach: 70,
      population: 100,
    });
  });

  it.each([
    ['the county', ['21001'], 1],
    ['its state', ['47', '21'], 1],
    ['another county', ['21003'], 0],
    ['another state', ['47'], 0],
  ])('by a service area that holds %s', (_, area, reach) => {
    const mobile = homeAcross(900, { area });
    expect(assessOne({ services: [mobile] }).reach).toBe(reach);
    expect(assessOne({ services: [{ ...mobile, point: null, county: null }] }).reach).toBe(reach);
  });

  it('by service area alone where the support has no catchment', () => {
    const catalog = createCatalog([
      supportNode('home', { catchmentMiles: { urban: null, rural: null } }),
    ]);
    const atTheDoor = homeHere({ point: atMile(0) });
    expect(assessOne({ catalog, services: [atTheDoor] })).toMatchObject({
      reach: 0,
      state: 'partial',
    });
    expect(assessOne({ catalog, services: [{ ...atTheDoor, area: ['21'] }] })).toMatchObject({
      reach: 1,
      state: 'covered',
    });
  });

  it('takes no virtual service, whatever its place and area', () => {
    const app = homeHere({ modality: 'virtual', point: atMile(0), area: ['21'] });
    expect(assessOne({ services: [app] })).toMatchObject({
      state: 'gap',
      reach: 0,
      nearestMiles: null,
      servicesInCounty: 0,
      virtualServices: 1,
    });
  });
});

describe('nearest miles', () => {
  it('is the smallest distance at which half of the residents are counted', () => {
    const tracts = [
      tractAtMile('21001', 2, 30),
      tractAtMile('21001', 4, 20),
      tractAtMile('21001', 8, 50),
    ];
    expect(assessOne({ tracts, services: [homeAcross(0)] }).nearestMiles).toBeCloseTo(4, 9);
    const [first, , last] = tracts;
    const lighter = [first, tractAtMile('21001', 4, 19), last].filter((one) => one !== undefined);
    expect(assessOne({ tracts: lighter, services: [homeAcross(0)] }).nearestMiles).toBeCloseTo(
      8,
      9,
    );
  });

  it('takes the nearest of several, hybrid ones too', () => {
    const services = [homeAcross(9), homeAcross(-5, { modality: 'hybrid' }), homeAcross(7)];
    expect(assessOne({ services }).nearestMiles).toBeCloseTo(5, 9);
  });

  it('is null where no service has a point, and where nobody lives', () => {
    expect(assessOne({ services: [homeHere()] }).nearestMiles).toBeNull();
    expect(assessOne({ services: [homeAcross(1)], tracts: [] }).nearestMiles).toBeNull();
  });
});

describe('robust', () => {
  // 25 miles is 1.25 times the rural catchment of 20.
  it.each([
    [24.9, 'gap', false],
    [25.1, 'gap', true],
    [19.9, 'neighbor-dependent', false],
  ])('nearest at %f miles: %s', (mile, state, robust) => {
    expect(assessOne({ services: [homeAcross(mile)] })).toMatchObject({ state, robust });
  });

  it('asks for the share, not for everybody', () => {
    const tracts = [tractAtMile('21001', 22, 49), tractAtMile('21001', 300, 51)];
    expect(assessOne({ tracts, services: [homeAcross(0)] }).robust).toBe(true);
    const more = [tractAtMile('21001', 22, 50), tractAtMile('21001', 300, 50)];
    expect(assessOne({ tracts: more, services: [homeAcross(0)] }).robust).toBe(false);
  });
});
