import { milesBetween } from '#lib/geography/distance.ts';
import type { PointGrid } from '#lib/geography/point-grid.ts';
import { LAST_PLACE, type BandTable } from './band-table.ts';
import { ASK_MILES, bandOf, BEYOND } from './bands.ts';

/** Tracts of one grid that may lie within a catchment of a place. */
export interface TractScan {
  grid: PointGrid;
  table: BandTable;
  /** First position of each run to look through, and the position after its last. */
  runs: Int32Array;
  /** Position in the demand table of the grid's first tract. */
  first: number;
}

/** Tracts in whose catchment a place lies, in columns. */
export interface FoundTracts {
  /** How many entries of the others hold. */
  count: number;
  /** Positions in the demand table. */
  tracts: Int32Array;
  /** Distance band of each, 0 to 2. */
  bands: Uint8Array;
  /** Square of the chord to each, in Earth radii. */
  squares: Float64Array;
}

/**
 * Adds the tracts within the catchment to what is found. This is where a national computation spends
 * its time.
 *
 * Every candidate is written, whatever its band, and kept by moving the end forward: a branch on the
 * band, which cannot be foreseen, costs more than it saves. For the same reason nothing is added up
 * here: a sum per band waits for the one before.
 * @param ends how many entries of the runs hold
 * @param x with y and z, the place on the unit sphere
 * @returns whether any is so near to a limit that its band is `ASK_MILES`
 */
export function scanTracts(
  { grid: { xs, ys, zs }, table: { scale, bands }, runs, first }: TractScan,
  ends: number,
  found: FoundTracts,
  x: number,
  y: number,
  z: number,
): boolean {
  const { tracts: foundTracts, bands: foundBands, squares: foundSquares } = found;
  let { count } = found;
  let seen = 0;
  for (let run = 0; run < ends; run += 2) {
    const end = runs[run + 1] as number;
    for (let i = runs[run] as number; i < end; i++) {
      const dx = (xs[i] as number) - x;
      const dy = (ys[i] as number) - y;
      const dz = (zs[i] as number) - z;
      const square = dx * dx + dy * dy + dz * dz;
      const far = ((square * scale) | 0) - LAST_PLACE;
      const band = bands[LAST_PLACE + (far & (far >> 31))] as number;
      foundTracts[count] = first + i;
      foundBands[count] = band;
      foundSquares[count] = square;
      seen |= 1 << band;
      count += (band - BEYOND) >>> 31;
    }
  }
  found.count = count;
  return (seen & (1 << ASK_MILES)) !== 0;
}

/**
 * Lets the miles decide where a band is `ASK_MILES`, and takes out what turns out to be beyond.
 * @param from position of the scan's first entry
 * @param latitude with longitude, the place, degrees
 */
export function settleBands(
  { grid: { latitudes, longitudes }, table: { miles }, first }: TractScan,
  from: number,
  found: FoundTracts,
  latitude: number,
  longitude: number,
): void {
  const { count, tracts, bands, squares } = found;
  let gone = 0;
  for (let i = from; i < count; i++) {
    let band = bands[i] as number;
    if (band === ASK_MILES) {
      const at = (tracts[i] as number) - first;
      const [north, east] = [latitudes[at] as number, longitudes[at] as number];
      band = bandOf(milesBetween(north, east, latitude, longitude), miles);
      if (band === BEYOND) {
        gone++;
        continue;
      }
      bands[i] = band;
    }
    if (gone === 0) continue;
    tracts[i - gone] = tracts[i] as number;
    bands[i - gone] = band;
    squares[i - gone] = squares[i] as number;
  }
  found.count = count - gone;
}
