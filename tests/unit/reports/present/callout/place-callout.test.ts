import { describe, expect, it } from 'vitest';
import type { CountyRings, Point } from '#lib/reports/present/callout/county-rings.ts';
import { contains } from '#lib/reports/present/callout/county-rings.ts';
import { placeCallout } from '#lib/reports/present/callout/place-callout.ts';
import { widestCluster } from '#lib/reports/present/callout/widest-cluster.ts';

/** A county of 60 by 60 units, with a corner in the middle of its northern and its southern side. */
const square = (fips: string, column: number, row: number): CountyRings => {
  const [left, top] = [column * 60, row * 60];
  const ring: Point[] = [
    [left, top],
    [left + 30, top],
    [left + 60, top],
    [left + 60, top + 60],
    [left + 30, top + 60],
    [left, top + 60],
    [left, top],
  ];
  return { fips, rings: [ring] };
};

// Two rows of counties at the foot of a picture of 540 by 300.
const region = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((column) => [
  square(`a${column}`, column, 3),
  square(`b${column}`, column, 4),
]);
const named = (...names: string[]) => region.filter(({ fips }) => names.includes(fips));
const picture = { width: 540, height: 300, region, taken: [] };
const LINES = ['2 counties: none found,', 'none in reach of most'];

describe('the largest group of gaps', () => {
  it('holds those that touch each other, also at a corner', () => {
    const gaps = named('a0', 'a4', 'b5', 'a8', 'b8', 'b7');
    expect(
      widestCluster(gaps)
        .map(({ fips }) => fips)
        .sort(),
    ).toEqual(['a8', 'b7', 'b8']);
    expect(widestCluster([])).toEqual([]);
  });
});

it('a hole is not in its county', () => {
  const outer = square('a', 0, 0).rings[0] ?? [];
  const hole: Point[] = [
    [20, 20],
    [40, 20],
    [40, 40],
    [20, 40],
  ];
  const ring = { fips: 'a', rings: [outer, hole] };
  expect(contains(ring, [10, 30])).toBe(true);
  expect(contains(ring, [30, 30])).toBe(false);
  expect(contains(ring, [70, 30])).toBe(false);
});

describe('words about a group of counties', () => {
  it('stand over no county and no name, and their line ends in the group', () => {
    const taken = [{ left: 0, right: 540, top: 130, bottom: 179 }];
    const cluster = named('a4', 'b4');
    const placed = placeCallout(LINES, cluster, { ...picture, taken: [] });
    // Two lines of 15 above the counties, which begin at 180.
    expect(placed?.y).toBeLessThan(180 - 15);
    const [x, y] = (placed?.leader.split('L')[1] ?? '').split(' ').map(Number);
    expect(cluster.some((county) => contains(county, [x ?? 0, y ?? 0]))).toBe(true);
    // Names all along leave no way to the counties.
    expect(placeCallout(LINES, cluster, { ...picture, taken })).toBeNull();
  });

  it('are left out where other counties lie between', () => {
    expect(placeCallout(LINES, named('b4'), picture)).toBeNull();
  });

  it('are left out where no place is free', () => {
    const full = {
      ...picture,
      height: 300,
      region: [
        ...region,
        ...[0, 1, 2].flatMap((row) =>
          [0, 1, 2, 3, 4, 5, 6, 7, 8].map((column) => square(`c${row}${column}`, column, row)),
        ),
      ],
    };
    expect(placeCallout(LINES, named('a4'), full)).toBeNull();
  });
});
