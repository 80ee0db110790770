import { describe, expect, it } from 'vitest';
import { milesBetween } from '#lib/geography/distance.ts';
import { buildSphericalIndex } from '#lib/geography/spherical-index.ts';
import { createRandom } from '../../support/random.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('nearest', () => {
  it('finds nothing among no points', () => {
    expect(buildSphericalIndex([], []).nearest(at(37, -84))).toBeNull();
  });

  it('looks across the antimeridian', () => {
    const index = buildSphericalIndex([52, 52], [-170, 179.9]);
    expect(index.nearest(at(52, -179.9))).toEqual({
      index: 1,
      miles: milesBetween(52, -179.9, 52, 179.9),
    });
  });

  it('looks across the pole', () => {
    const index = buildSphericalIndex([85, 89], [0, 180]);
    expect(index.nearest(at(89, 0))?.index).toBe(1);
  });

  it('takes the first given of equally near points', () => {
    const index = buildSphericalIndex([38, 37, 37, 37], [-84, -84, -84, -84]);
    expect(index.nearest(at(37.1, -84))?.index).toBe(1);
  });

  it('takes the first of many copies of one point', () => {
    const copies = new Array<number>(500).fill(37);
    const index = buildSphericalIndex(copies, copies);
    expect(index.nearest(at(37, 36))?.index).toBe(0);
  });
});

describe('within', () => {
  const found = (index: ReturnType<typeof buildSphericalIndex>, miles: number) => {
    const indexes: number[] = [];
    index.within(at(37, -84), miles, (one) => indexes.push(one));
    return indexes.sort((a, b) => a - b);
  };

  it('includes the limit itself', () => {
    const index = buildSphericalIndex([37, 37, 37], [-84, -84.3, -84.6]);
    const limit = milesBetween(37, -84, 37, -84.3);
    expect(found(index, limit)).toEqual([0, 1]);
    expect(found(index, limit * (1 - 1e-15))).toEqual([0]);
  });

  it('takes a limit of nothing, a negative one and one longer than the Earth', () => {
    const index = buildSphericalIndex([37, -37, 0], [-84, 96, 0]);
    expect(found(index, 0)).toEqual([0]);
    expect(found(index, -1)).toEqual([]);
    expect(found(index, NaN)).toEqual([]);
    expect(found(index, 1e6)).toEqual([0, 1, 2]);
  });

  it('may be asked again while it answers', () => {
    const index = buildSphericalIndex([37, 37.01, 37.02], [-84, -84, -84]);
    const seen: (number | undefined)[] = [];
    index.within(at(37, -84), 1, (one) => seen.push(index.nearest(at(40, -84))?.index, one));
    expect(seen).toEqual([2, 0, 2, 1]);
  });
});

describe('against looking at every point', () => {
  const regions: [string, number, number, number, number][] = [
    ['one state', 36.5, 39.1, -89.5, -82],
    ['the Earth', -90, 90, -180, 180],
    ['the Aleutians', 51, 55, 170, 195],
    ['the pole', 88, 90, -180, 180],
  ];
  it.each(regions)('%s', (_, south, north, west, east) => {
    const random = createRandom(20261123);
    const draw = () => random.between(west, east);
    const latitudes = Array.from({ length: 900 }, () => random.between(south, north));
    const longitudes = latitudes
      .map(draw)
      .map((degrees) => (degrees > 180 ? degrees - 360 : degrees));
    const index = buildSphericalIndex(latitudes, longitudes);
    for (let i = 0; i < 200; i++) {
      const point = at(random.between(south, north), draw());
      const limit = random.between(0, 300);
      const all = latitudes.map((latitude, one) =>
        milesBetween(point.latitude, point.longitude, latitude, longitudes[one] ?? NaN),
      );
      const hit = index.nearest(point);
      expect(hit?.miles).toBeCloseTo(Math.min(...all), 9);
      expect(hit?.miles).toBe(all[hit?.index ?? -1]);
      const seen = new Map<number, number>();
      index.within(point, limit, (one, miles) => seen.set(one, miles));
      expect(seen).toEqual(new Map(entriesSeen(all, limit, seen)));
    }
  });

  /** In the order in which they were seen, so that only the contents are compared. */
  function entriesSeen(all: number[], limit: number, seen: Map<number, number>) {
    const expected = new Map([...all.entries()].filter(([, miles]) => miles <= limit));
    return [...seen.keys(), ...expected.keys()].map((one): [number, number] => [
      one,
      expected.get(one) ?? NaN,
    ]);
  }
});

describe('what cannot be indexed', () => {
  it('refuses arrays of different lengths and what is no number', () => {
    expect(() => buildSphericalIndex([1, 2], [3])).toThrow('Found 1 longitudes, expected 2');
    expect(() => buildSphericalIndex([1, NaN], [3, 4])).toThrow('coordinates NaN, 4 at position 1');
  });
});
