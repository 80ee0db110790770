import { describe, expect, it } from 'vitest';
import { severalInTree } from '#lib/geography/several-in-tree.ts';
import { buildSphereTree } from '#lib/geography/sphere-tree.ts';
import { unitVector } from '#lib/geography/unit-vector.ts';
import { createRandom } from '../../support/random.ts';

const random = createRandom(5);
const draw = (): [number, number, number] =>
  unitVector(random.between(30, 34), random.between(-90, -85));

describe('severalInTree', () => {
  it('finds the nearest, as a plain sort does', () => {
    for (const size of [0, 1, 5, 16, 17, 400]) {
      const points = Array.from({ length: size }, draw);
      // Equally near ones are among them.
      points.push(...points.slice(0, size / 3));
      const tree = buildSphereTree(Float64Array.from(points.flat()));
      for (let i = 0; i < 50; i++) {
        const place = draw();
        const square = (id: number) =>
          (points[id] ?? place).reduce((sum, x, axis) => sum + (x - (place[axis] ?? 0)) ** 2, 0);
        const sorted = points.map((_, id) => id).sort((a, b) => square(a) - square(b) || a - b);
        for (const count of [1, 2, 3, 9]) {
          expect(severalInTree(tree, place, count)).toEqual(sorted.slice(0, count));
        }
      }
    }
  });
});
