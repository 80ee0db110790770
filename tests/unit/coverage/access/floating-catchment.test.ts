import { describe, expect, it } from 'vitest';
import { accessByTract, type TestSite, type TestTract } from '../../../support/access-points.ts';
import { bruteForceAccess } from '../../../support/brute-force-access.ts';
import { createRandom, type Random } from '../../../support/random.ts';
import { atMile } from '../../../support/small-coverage.ts';

const CATCHMENTS = { urban: 10, rural: 30 };

describe('by hand', () => {
  it('divides supply by weighted residents, and adds up by tract', () => {
    const tracts = [
      { ...atMile(0), population: 1000 },
      { ...atMile(15), population: 500 },
      { ...atMile(40), population: 2000 },
    ];
    // 0 and 10 miles to the first two: weights 1 and 0.68 by 0 and 15 miles; the third lies at 40 and 30.
    const sites = [
      { ...atMile(0), supply: 67 },
      { ...atMile(10), supply: 5 },
    ];
    const [first, second, third] = accessByTract(tracts, sites, CATCHMENTS);
    const one = 67 / (1 * 1000 + 0.68 * 500);
    const two = 5 / (1 * 1000 + 1 * 500 + 0.22 * 2000);
    expect(first?.access).toBeCloseTo(1 * one + 1 * two, 12);
    expect(second?.access).toBeCloseTo(0.68 * one + 1 * two, 12);
    expect(third?.access).toBeCloseTo(0.22 * two, 12);
    expect(first?.twoStep).toBeCloseTo(67 / 1500 + 5 / 3500, 12);
    expect(third?.twoStep).toBeCloseTo(5 / 3500, 12);
    expect(third?.nearestMiles).toBeCloseTo(30, 9);
  });

  it.each([
    [0, 1],
    [10, 1],
    [10.0001, 0.68],
    [20, 0.68],
    [20.0001, 0.22],
    [30, 0.22],
    [30.0001, 0],
  ])('weighs %d miles with %d, limits included', (miles, weight) => {
    // The far tract has one resident among 10⁹ near the site, so that its weight hardly matters to the ratio.
    const tracts = [
      { ...atMile(0), population: 1e9 },
      { latitude: atMile(miles).longitude, longitude: 0, population: 1 },
    ];
    const [near, far] = accessByTract(tracts, [{ ...atMile(0), supply: 1e9 }], CATCHMENTS);
    expect((far?.access ?? NaN) / (near?.access ?? NaN)).toBeCloseTo(weight, 9);
  });

  it('takes the catchment of the tract, not of the site', () => {
    const tracts = [
      { ...atMile(0), population: 100, rurality: 'urban' as const },
      { ...atMile(0), population: 100, rurality: 'rural' as const },
      { ...atMile(0), population: 100, rurality: null },
    ];
    const [urban, rural, unknown] = accessByTract(
      tracts,
      [{ ...atMile(12), supply: 6.8 }],
      CATCHMENTS,
    );
    expect(urban?.access).toBe(0);
    expect(rural?.access).toBeCloseTo(0.068, 12);
    expect(unknown).toBeUndefined();
  });

  it('knows no catchment where a class has none', () => {
    const tracts = [{ ...atMile(0), population: 100 }];
    const sites = [{ ...atMile(0), supply: 1 }];
    expect(accessByTract(tracts, sites, { urban: 10, rural: null })[0]?.access).toBe(0);
    expect(accessByTract(tracts, sites, { urban: null, rural: null })[0]?.access).toBe(0);
    expect(accessByTract(tracts, sites, { urban: null, rural: 0 })[0]?.access).toBe(0.01);
  });
});

/** Somewhere hard: one patch on each kind of ground. */
const PATCHES = [
  { name: 'Kentucky', latitude: 37.5, longitude: -84 },
  { name: 'the Aleutians, across the antimeridian', latitude: 51.9, longitude: 180 },
  { name: 'Hawaii', latitude: 20.8, longitude: -156.5 },
  { name: 'Puerto Rico', latitude: 18.2, longitude: -66.4 },
  { name: 'the equator and the prime meridian', latitude: 0, longitude: 0 },
  { name: 'the North Pole', latitude: 89.7, longitude: 30 },
  { name: 'the South Pole', latitude: -89.9, longitude: -120 },
];

function draw(random: Random, { latitude, longitude }: (typeof PATCHES)[number]) {
  const wide = Math.min(180, 0.8 / Math.cos((latitude * Math.PI) / 180));
  const east = longitude + random.between(-wide, wide);
  return {
    latitude: Math.max(-90, Math.min(90, latitude + random.between(-0.8, 0.8))),
    longitude: east > 180 ? east - 360 : east < -180 ? east + 360 : east,
  };
}

describe.each(PATCHES)('against the brute-force twin in $name', (patch) => {
  it('gives each tract the same access and the same nearest site', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const random = createRandom(seed);
      const tracts = Array.from(
        { length: 80 },
        (): TestTract & { rurality: TestTract['rurality'] } => ({
          ...draw(random, patch),
          population: random.chance(0.1) ? 0 : random.whole(1, 6000),
          rurality: random.pick(['urban', 'rural', 'rural', null]),
        }),
      );
      const sites = Array.from({ length: 40 }, (): TestSite => ({
        ...draw(random, patch),
        supply: random.whole(0, 60),
      }));
      const catchments = {
        urban: random.pick([2, 5, 10, null]),
        rural: random.pick([4, 20, 30, 60]),
      };
      const ours = accessByTract(tracts, sites, catchments);
      const twins = bruteForceAccess(
        tracts.map(({ rurality, ...tract }) => ({
          ...tract,
          county: '',
          catchment: rurality ? catchments[rurality] : null,
        })),
        sites,
      );
      tracts.forEach(({ population, rurality }, i) => {
        if (population === 0 || rurality === null) return expect(ours[i]).toBeUndefined();
        expect(ours[i]?.access).toBeCloseTo(twins[i]?.access as number, 11);
        expect(ours[i]?.twoStep).toBeCloseTo(twins[i]?.twoStep as number, 11);
        if (twins[i]?.nearestMiles === Infinity) expect(ours[i]?.nearestMiles).toBe(Infinity);
        else expect(ours[i]?.nearestMiles).toBeCloseTo(twins[i]?.nearestMiles as number, 9);
      });
    }
  });
});
