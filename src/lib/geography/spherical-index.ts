import type { Point } from '#lib/domain/place.ts';
import { EARTH_RADIUS_MILES, milesBetween } from './distance.ts';
import { nearestInTree, visitTreeWithin } from './search-sphere-tree.ts';
import { buildSphereTree, type SphereTree } from './sphere-tree.ts';
import { unitVector } from './unit-vector.ts';

/** A point of the index that was found. */
export interface IndexHit {
  /** Position in the arrays that the index was built from. */
  index: number;
  /** Great-circle distance, statute miles. */
  miles: number;
}

/** Points on the Earth, ready for questions about what is near. */
export interface SphericalIndex {
  readonly size: number;
  /** @returns the nearest point (of several equally near ones, the first given); null where there is none */
  nearest(point: Point): IndexHit | null;
  /** Visits every point at most so many miles away, limit included, in no particular order. */
  within(point: Point, miles: number, visit: (index: number, miles: number) => void): void;
}

/** Chords are compared with this much to spare, then the miles decide: rounding loses no point. */
const CHORD_MARGIN = 1e-12;

/**
 * Builds a spatial index on the sphere. It works on unit vectors, so it knows no antimeridian and
 * no poles; distances come out exactly as `distanceMiles` gives them. See
 * docs/decisions/0003-spherical-index.md for why this is own code.
 * @param latitudes degrees
 * @param longitudes degrees, one per latitude
 * @throws RangeError where the lengths differ or a coordinate is not a number
 */
export function buildSphericalIndex(
  latitudes: ArrayLike<number>,
  longitudes: ArrayLike<number>,
): SphericalIndex {
  const size = latitudes.length;
  if (longitudes.length !== size) {
    throw new RangeError(`Found ${longitudes.length} longitudes, expected ${size}, as latitudes`);
  }
  const vectors = new Float64Array(3 * size);
  for (let i = 0; i < size; i++) {
    const [x, y, z] = unitVector(latitudes[i] as number, longitudes[i] as number);
    if (Number.isNaN(x + y + z)) {
      const found = `${latitudes[i]}, ${longitudes[i]}`;
      throw new RangeError(`Found coordinates ${found} at position ${i}, expected degrees`);
    }
    vectors[3 * i] = x;
    vectors[3 * i + 1] = y;
    vectors[3 * i + 2] = z;
  }
  return indexOver(buildSphereTree(vectors), latitudes, longitudes);
}

function indexOver(
  tree: SphereTree,
  latitudes: ArrayLike<number>,
  longitudes: ArrayLike<number>,
): SphericalIndex {
  const miles = (point: Point, index: number) =>
    milesBetween(
      point.latitude,
      point.longitude,
      latitudes[index] as number,
      longitudes[index] as number,
    );
  return {
    size: latitudes.length,
    nearest(point) {
      const [x, y, z] = unitVector(point.latitude, point.longitude);
      const index = nearestInTree(tree, x, y, z);
      return index < 0 ? null : { index, miles: miles(point, index) };
    },
    within(point, limit, visit) {
      if (!(limit >= 0)) return;
      const center = unitVector(point.latitude, point.longitude);
      visitTreeWithin(tree, center, squaredChord(limit), (index) => {
        const distance = miles(point, index);
        if (distance <= limit) visit(index, distance);
      });
    },
  };
}

/** The square of the chord, in Earth radii, that spans so many miles of the surface. */
function squaredChord(miles: number): number {
  const angle = Math.min(Math.PI, miles / EARTH_RADIUS_MILES);
  const chord = 2 * Math.sin(angle / 2) + CHORD_MARGIN;
  return chord * chord;
}
