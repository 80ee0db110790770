import type { SupplySites } from './supply-sites.ts';

/** Fewer sites are searched as quickly as they are sifted. */
const FEW = 64;

/** What rounding may take from a distance, Earth radii: some inches. */
const SLACK = 1e-8;

/**
 * The sites that can be the nearest of any of some points: where the site that is nearest to their
 * middle lies d away and no point is farther than r from it, every point has one within d + r, and what
 * is farther than d + 2r from the middle is farther from every point. Straight lines in space.
 * @param vectors x, y, z on the unit sphere of each point, one after the other
 * @returns positions of the sites, ascending; null where none can be left out
 */
export function sitesAround(vectors: Float64Array, sites: SupplySites): Int32Array | null {
  const size = sites.points.length;
  if (size < FEW || vectors.length === 0) return null;
  const middle = middleOf(vectors);
  const radius = Math.sqrt(squares(vectors, vectors.length / 3, middle).most);
  const { values, least } = squares(sites.vectors, size, middle);
  const limit = (Math.sqrt(least) + 2 * radius + SLACK) ** 2;
  const kept = new Int32Array(size);
  let count = 0;
  for (let i = 0; i < size; i++) {
    if ((values[i] as number) <= limit) kept[count++] = i;
  }
  return count === size ? null : kept.subarray(0, count);
}

type Vector = readonly [x: number, y: number, z: number];

function middleOf(vectors: Float64Array): Vector {
  let [x, y, z] = [0, 0, 0];
  for (let i = 0; i < vectors.length; i += 3) {
    x += vectors[i] as number;
    y += vectors[i + 1] as number;
    z += vectors[i + 2] as number;
  }
  const size = vectors.length / 3;
  return [x / size, y / size, z / size];
}

/** The square of the distance of each point from another, with the least and the greatest. */
function squares(vectors: Float64Array, size: number, [x, y, z]: Vector) {
  const values = new Float64Array(size);
  let [least, most] = [Infinity, 0];
  for (let i = 0; i < size; i++) {
    const dx = (vectors[3 * i] as number) - x;
    const dy = (vectors[3 * i + 1] as number) - y;
    const dz = (vectors[3 * i + 2] as number) - z;
    const square = dx * dx + dy * dy + dz * dz;
    values[i] = square;
    if (square < least) least = square;
    if (square > most) most = square;
  }
  return { values, least, most };
}
