import { EARTH_RADIUS_MILES } from '#lib/geography/distance.ts';
import { ASK_MILES, BEYOND } from './bands.ts';

/** Places of the table from the center to the limit of the catchment. */
const STEPS = 1024;
/** Below eight miles the table has fewer places: that of any pair of the Earth stays a 32-bit number. */
const MOST_SCALE = 2 ** 28;
/** Last place of the table: everything beyond the catchment. */
export const LAST_PLACE = STEPS + 1;

/**
 * The bands of one catchment, ready for millions of pairs: looked up by the square of the chord
 * between the two points on the unit sphere. Only near a limit must the miles be worked out, so that
 * limits are inclusive exactly as `distanceMiles` has it.
 */
export interface BandTable {
  /** The catchment, statute miles. */
  miles: number;
  /** Squared chord × scale, at most 2³¹, is the place in the table, LAST_PLACE for all beyond. */
  scale: number;
  /** Band per place, or ASK_MILES. */
  bands: Uint8Array;
}

/** @param miles catchment, statute miles */
export function createBandTable(miles: number): BandTable {
  const scale = Math.min(STEPS / squaredChord(miles), MOST_SCALE);
  const limits = [miles / 3, (2 * miles) / 3, miles].map((limit) => squaredChord(limit) * scale);
  const bands = new Uint8Array(LAST_PLACE + 1).fill(BEYOND);
  // A place is in a band with its middle; the places that a limit crosses follow below.
  for (let band = limits.length - 1; band >= 0; band--) {
    bands.fill(band, 0, Math.floor((limits[band] as number) + 0.5));
  }
  for (const limit of limits) {
    // A hundredth of a place is far more than rounding moves a squared chord.
    for (const near of [limit - 0.01, limit + 0.01]) {
      bands[Math.max(0, Math.floor(near))] = ASK_MILES;
    }
  }
  return { miles, scale, bands };
}

/** The square of the chord, in Earth radii, that spans so many miles of the surface. */
function squaredChord(miles: number): number {
  const chord = 2 * Math.sin(Math.min(Math.PI, miles / EARTH_RADIUS_MILES) / 2);
  return chord * chord;
}
