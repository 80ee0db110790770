import { EARTH_RADIUS_MILES } from '#lib/geography/distance.ts';

/**
 * Weights of the three equal distance bands of a catchment, the nearest first: the discrete weights
 * of Luo and Qi (2009), "An enhanced two-step floating catchment area (E2SFCA) method for measuring
 * spatial accessibility to primary care physicians", Health & Place 15(4).
 */
export const BAND_WEIGHTS = [1, 0.68, 0.22] as const;

/** The weight of a pair of tract and site, limits inclusive; 0 beyond the catchment. */
export function bandWeight(miles: number, catchmentMiles: number): number {
  if (miles > catchmentMiles) return 0;
  const [first, second, third] = BAND_WEIGHTS;
  if (miles <= catchmentMiles / 3) return first;
  return miles <= (2 * catchmentMiles) / 3 ? second : third;
}

/** Steps of the table from the center to the limit of the catchment. */
const STEPS = 4096;

/** In a table of weights: so near to a limit that the miles must decide. */
export const ASK_MILES = -1;

/**
 * The bands of one catchment, ready for millions of pairs: the weight is looked up by the square of
 * the chord between two points of the unit sphere, and only near a limit are the miles worked out.
 */
export interface Rings {
  miles: number;
  /** Squared chord × scale is the place in the table; whatever is farther has the last place. */
  scale: number;
  /** Weight per place, or ASK_MILES. */
  weights: Float64Array;
  within: Float64Array;
}

/** Place in the table of everything beyond the catchment. */
export const BEYOND = STEPS + 1;

/** @param miles catchment, statute miles */
export function createRings(miles: number): Rings {
  const limits = [miles / 3, (2 * miles) / 3, miles].map(squaredChord);
  const scale = STEPS / Math.max(limits[2] as number, Number.MIN_VALUE * 2 ** 100);
  const weights = new Float64Array(BEYOND + 1);
  for (let place = 0; place < STEPS; place++) {
    const band = limits.findIndex((limit) => (place + 0.5) / scale <= limit);
    weights[place] = BAND_WEIGHTS[band] ?? 0;
  }
  for (const limit of limits) {
    const at = limit * scale;
    // Rounding moves a squared chord by far less than this.
    for (const near of [at - 0.01, at, at + 0.01]) {
      weights[Math.max(0, Math.min(STEPS, Math.floor(near)))] = ASK_MILES;
    }
  }
  return { miles, scale, weights, within: weights.map((w) => (w === 0 ? 0 : 1)) };
}

/** The square of the chord, in Earth radii, that spans so many miles of the surface. */
function squaredChord(miles: number): number {
  const chord = 2 * Math.sin(Math.min(Math.PI, miles / EARTH_RADIUS_MILES) / 2);
  return chord * chord;
}
