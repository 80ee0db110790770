import type { Position } from 'geojson';
import type { Point } from '#lib/domain/place.ts';
import type { CountyBoundary } from './county-boundaries.ts';
import { EARTH_RADIUS_MILES } from './distance.ts';
import { squareToPath } from './square-to-path.ts';
import { unitVector } from './unit-vector.ts';

/** Counties near a point, the nearest first. */
export interface NearCounties {
  /** Positions among the counties of the vicinity. */
  counties: Int32Array;
  /** Statute miles from the point to the outline of each. */
  miles: Float64Array;
}

/** Tells which counties lie within some miles, by their outlines. */
export interface CountyVicinity {
  /** FIPS codes; other answers are positions in this list. */
  readonly fips: readonly string[];
  /**
   * Counties whose outline comes within so many miles of a point, limit included; farther ones may
   * stand behind them. For a point within
   * a county these are the miles to its edge, too: which county holds the point is not asked here.
   */
  near(point: Point, miles: number): NearCounties;
  /** Counties that may come within so many miles of any point of a county: none is missed, some are too far. */
  around(fips: string, miles: number): readonly number[];
}

/**
 * Distances are measured in space, from the point to the straight chords between the corners of an
 * outline: a chord of 60 miles runs 600 feet under the surface, which changes a distance of 10 miles
 * by 3 feet. It knows no antimeridian and no pole.
 */
export function createCountyVicinity(boundaries: readonly CountyBoundary[]): CountyVicinity {
  const outlines = boundaries.map(toPaths);
  const balls = Float64Array.from(outlines.flatMap(ballAround));
  const fips = boundaries.map((one) => one.fips);
  const positions = new Map(fips.map((code, i) => [code, i]));
  return {
    fips,
    near({ latitude, longitude }, miles) {
      const from = unitVector(latitude, longitude);
      const found: { county: number; miles: number }[] = [];
      for (const county of ballsWithin(balls, from, chordOf(miles))) {
        let square = Infinity;
        for (const path of outlines[county] as Float64Array[]) {
          square = Math.min(square, squareToPath(from, path));
        }
        const distance = arcOf(Math.sqrt(square));
        if (distance <= miles) found.push({ county, miles: distance });
      }
      found.sort((a, b) => a.miles - b.miles || a.county - b.county);
      return {
        counties: Int32Array.from(found, ({ county }) => county),
        miles: Float64Array.from(found, (one) => one.miles),
      };
    },
    around(code, miles) {
      const own = positions.get(code);
      if (own === undefined) return [];
      const [x, y, z, radius] = balls.subarray(4 * own, 4 * own + 4) as unknown as Ball;
      return ballsWithin(balls, [x, y, z], chordOf(miles) + radius);
    },
  };
}

type Vector = readonly [x: number, y: number, z: number];
/** A ball in space that holds the outline of a county: its center and its radius, Earth radii. */
type Ball = [x: number, y: number, z: number, radius: number];

/** Positions of the balls that come within a distance of a point, Earth radii. */
function ballsWithin(balls: Float64Array, [x, y, z]: Vector, limit: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < balls.length; i += 4) {
    const dx = (balls[i] as number) - x;
    const dy = (balls[i + 1] as number) - y;
    const dz = (balls[i + 2] as number) - z;
    const reach = limit + (balls[i + 3] as number);
    if (dx * dx + dy * dy + dz * dz <= reach * reach) found.push(i / 4);
  }
  return found;
}

/** The rings of a county as unit vectors. */
function toPaths({ polygons }: CountyBoundary): Float64Array[] {
  return polygons.flat().map((ring) => {
    const path = new Float64Array(3 * ring.length);
    for (let i = 0; i < ring.length; i++) {
      const [longitude = 0, latitude = 0] = ring[i] as Position;
      path.set(unitVector(latitude, longitude), 3 * i);
    }
    return path;
  });
}

/** Around the mean of the corners; chords between corners stay within it. */
function ballAround(paths: readonly Float64Array[]): Ball {
  const mean = [0, 1, 2].map((axis) => {
    let sum = 0;
    let corners = 0;
    for (const path of paths) {
      for (let i = axis; i < path.length; i += 3, corners++) sum += path[i] as number;
    }
    return sum / corners;
  }) as [number, number, number];
  let square = 0;
  for (const path of paths) {
    for (let i = 0; i < path.length; i += 3) {
      const dx = (path[i] as number) - mean[0];
      const dy = (path[i + 1] as number) - mean[1];
      const dz = (path[i + 2] as number) - mean[2];
      square = Math.max(square, dx * dx + dy * dy + dz * dz);
    }
  }
  return [...mean, Math.sqrt(square)];
}

const chordOf = (miles: number) => 2 * Math.sin(Math.min(Math.PI, miles / EARTH_RADIUS_MILES) / 2);
const arcOf = (length: number) => 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, length / 2));
