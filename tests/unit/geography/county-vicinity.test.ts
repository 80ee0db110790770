import { describe, expect, it } from 'vitest';
import us from 'us-atlas/counties-10m.json' with { type: 'json' };
import { readCountyBoundaries, type CountyBoundary } from '#lib/geography/county-boundaries.ts';
import { createCountyVicinity } from '#lib/geography/county-vicinity.ts';
import { milesToOutline } from '#lib/geography/miles-to-outline.ts';
import { atMile, degreesForMiles } from '../../support/small-coverage.ts';
import { squareCounty } from '../../support/square-county.ts';

const near = (
  boundaries: readonly CountyBoundary[],
  point: ReturnType<typeof atMile>,
  miles: number,
) => {
  const vicinity = createCountyVicinity(boundaries);
  const found = vicinity.near(point, miles);
  return [...found.counties].map((county, i) => [vicinity.fips[county], found.miles[i]]);
};

describe('counties near a point', () => {
  // Squares on the equator, ten miles wide: from mile 0, and from mile 20.
  const two = [squareCounty('21001', 0), squareCounty('21003', 20)];

  it.each([
    // Five miles west of the first, whose near edge has a corner on the equator's line.
    [-5, 5.001, [['21001', 5]]],
    [-5, 4.999, []],
    [
      -5,
      25.001,
      [
        ['21001', 5],
        ['21003', 25],
      ],
    ],
    // Between them: the first ends at mile 10, the other begins at 20.
    [
      14,
      7,
      [
        ['21001', 4],
        ['21003', 6],
      ],
    ],
    // Within the first: the miles to its edge.
    [2, 5, [['21001', 2]]],
  ])('from mile %d within %d miles', (mile, limit, expected) => {
    const found = near(two, atMile(mile), limit);
    expect(found.map(([fips]) => fips)).toEqual(expected.map(([fips]) => fips));
    found.forEach(([, miles], i) => expect(miles).toBeCloseTo(expected[i]?.[1] as number, 3));
  });

  it('measures to a side as well as to a corner', () => {
    // The sides run from 5 miles south to 5 miles north: 3 miles above the northern one.
    const point = { latitude: degreesForMiles(8), longitude: degreesForMiles(4) };
    expect(near(two, point, 4)[0]?.[1]).toBeCloseTo(3, 3);
    // 3 east and 4 north of a corner.
    const corner = { latitude: degreesForMiles(9), longitude: degreesForMiles(33) };
    expect(near(two, corner, 6)[0]?.[1]).toBeCloseTo(5, 3);
  });

  it('knows no antimeridian', () => {
    const across = [squareCounty('02016', 180 / degreesForMiles(1) - 5)];
    const west = { latitude: 0, longitude: -180 + degreesForMiles(7) };
    expect(near(across, west, 3)[0]?.[1]).toBeCloseTo(2, 3);
  });

  it('agrees with the plane at the point for all counties around Bell County, Kentucky', () => {
    const boundaries = readCountyBoundaries(us);
    const point = { latitude: 36.73, longitude: -83.67 };
    const twin = boundaries
      .map(({ fips, polygons }) => [fips, milesToOutline(point, polygons.flat())] as const)
      .filter(([, miles]) => miles <= 30)
      .sort((a, b) => a[1] - b[1]);
    const found = near(boundaries, point, 30);
    expect(found.length).toBeGreaterThan(8);
    // The plane is good to a hundredth of the way.
    for (const [fips, miles] of twin.filter(([, far]) => far < 29.5)) {
      const own = found.find(([code]) => code === fips);
      expect(Math.abs((own?.[1] as number) - miles), fips).toBeLessThan(0.01 * miles + 0.01);
    }
    expect(Math.abs(found.length - twin.length)).toBeLessThanOrEqual(1);
  });
});

describe('counties around a county', () => {
  it('misses none that is within so many miles of any of its points', () => {
    const three = [squareCounty('21001', 0), squareCounty('21003', 20), squareCounty('21005', 500)];
    const vicinity = createCountyVicinity(three);
    expect(vicinity.around('21001', 10.01)).toEqual([0, 1]);
    expect(vicinity.around('21999', 10)).toEqual([]);
  });
});
