import { EARTH_RADIUS_MILES } from '#lib/geography/distance.ts';

/** Spare chord, in Earth radii, for rounding: a few feet. */
const MARGIN = 1e-6;

/** Whether the point of the unit sphere at x, y, z lies in a round patch of the Earth. */
export type Cap = (x: number, y: number, z: number) => boolean;

/**
 * A round patch of the Earth that holds everything within so many miles of any of some points, and
 * somewhat more.
 * @param vectors x, y, z of each point on the unit sphere, one after the other
 * @returns no point lies in the patch where there are no points
 */
export function createCap(vectors: Float64Array, miles: number): Cap {
  if (vectors.length === 0) return () => false;
  const middle = [0, 0, 0] as [number, number, number];
  vectors.forEach((value, i) => (middle[(i % 3) as 0 | 1 | 2] += value));
  const length = Math.hypot(...middle) || 1;
  const [east, ahead, north] = middle.map((value) => value / length) as typeof middle;
  let farthest = 0;
  for (let i = 0; i < vectors.length; i += 3) {
    farthest = Math.max(
      farthest,
      Math.hypot(
        (vectors[i] as number) - east,
        (vectors[i + 1] as number) - ahead,
        (vectors[i + 2] as number) - north,
      ),
    );
  }
  // Chords obey the triangle inequality, and no chord is longer than its arc.
  const limit = farthest + miles / EARTH_RADIUS_MILES + MARGIN;
  const square = limit * limit;
  return (x, y, z) => {
    const [dx, dy, dz] = [x - east, y - ahead, z - north];
    return dx * dx + dy * dy + dz * dz <= square;
  };
}
