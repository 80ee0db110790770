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
  const [east, ahead, north] = directionOf(vectors);
  let square = 0;
  for (let i = 0; i < vectors.length; i += 3) {
    const dx = (vectors[i] as number) - east;
    const dy = (vectors[i + 1] as number) - ahead;
    const dz = (vectors[i + 2] as number) - north;
    square = Math.max(square, dx * dx + dy * dy + dz * dz);
  }
  // Chords obey the triangle inequality, and no chord is longer than its arc.
  const limit = Math.sqrt(square) + miles / EARTH_RADIUS_MILES + MARGIN;
  const most = limit * limit;
  return (x, y, z) => {
    const dx = x - east;
    const dy = y - ahead;
    const dz = z - north;
    return dx * dx + dy * dy + dz * dz <= most;
  };
}

/** The sum of some vectors, with length 1. */
function directionOf(vectors: Float64Array): readonly [number, number, number] {
  let [x, y, z] = [0, 0, 0];
  for (let i = 0; i < vectors.length; i += 3) {
    x += vectors[i] as number;
    y += vectors[i + 1] as number;
    z += vectors[i + 2] as number;
  }
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}
