import { describe, expect, it } from 'vitest';
import { sitesAround } from '#lib/coverage/sites-around.ts';
import { unitVector } from '#lib/geography/unit-vector.ts';
import { createRandom } from '../../support/random.ts';

type Point = { latitude: number; longitude: number };

const vectorsOf = (points: readonly Point[]) =>
  Float64Array.from(
    points.flatMap(({ latitude, longitude }) => [...unitVector(latitude, longitude)]),
  );
const sitesOf = (points: readonly Point[]) => ({
  ...{ points, vectors: vectorsOf(points), sources: new Int32Array(points.length) },
});

/** Positions of the sites that are nearest to a point, one after the other. */
function nearest([x, y, z]: readonly [number, number, number], vectors: Float64Array): number[] {
  const squares = Array.from({ length: vectors.length / 3 }, (_, i) => {
    const at = (axis: number) => vectors[3 * i + axis] as number;
    return (at(0) - x) ** 2 + (at(1) - y) ** 2 + (at(2) - z) ** 2;
  });
  const least = Math.min(...squares);
  return squares.flatMap((square, i) => (square === least ? [i] : []));
}

describe('sitesAround', () => {
  it.each([
    ['a country of sites around a state', 12, 3],
    ['sites that are all far away', 0.5, 30],
    ['a state as wide as its country', 12, 12],
  ])('leaves out no site that is the nearest of any point: %s', (_, spread, width) => {
    const random = createRandom(1000 * spread + width);
    const draw = (middle: number, by: number): Point => ({
      latitude: 37 + random.between(-by, by),
      longitude: middle + random.between(-2 * by, 2 * by),
    });
    const tracts = Array.from({ length: 60 }, () => draw(-84, width / 4));
    const sites = sitesOf(Array.from({ length: 500 }, () => draw(-84 - width, spread)));
    const kept = sitesAround(vectorsOf(tracts), sites);
    const all = kept ?? sites.points.keys();
    const held = new Set(all);
    for (const { latitude, longitude } of tracts) {
      for (const site of nearest(unitVector(latitude, longitude), sites.vectors)) {
        expect(held.has(site)).toBe(true);
      }
    }
    expect([...held]).toEqual([...held].sort((a, b) => a - b));
  });

  it('leaves out what lies across the country, and nothing of a few sites', () => {
    const home = { latitude: 37, longitude: -84 };
    const west = Array.from({ length: 80 }, (_, i) => ({ latitude: 40, longitude: -120 - i / 10 }));
    expect(sitesAround(vectorsOf([home]), sitesOf([...west, home]))).toEqual(Int32Array.of(80));
    expect(sitesAround(vectorsOf([home]), sitesOf([...west.slice(0, 9), home]))).toBeNull();
    expect(sitesAround(new Float64Array(), sitesOf(west))).toBeNull();
  });
});
