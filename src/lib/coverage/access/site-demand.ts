import type { Rurality } from '#lib/domain/place.ts';
import { milesBetween } from '#lib/geography/distance.ts';
import { createGridSearch } from '#lib/geography/search-point-grid.ts';
import { unitVector } from '#lib/geography/unit-vector.ts';
import { ASK_MILES, createBandTable, LAST_PLACE } from './band-table.ts';
import { BAND_WEIGHTS, bandOf, BEYOND } from './bands.ts';
import type { DemandPart, DemandTable } from './demand-table.ts';

/** Statute miles by the class of the *tract's* county; null: reached by service area alone. */
export type CatchmentMiles = Readonly<Record<Rurality, number | null>>;

/** The tracts in whose catchment a place lies, and the people there. */
export interface SiteDemand {
  /** How many entries of the next three hold. */
  count: number;
  /** Positions in the demand table. */
  tracts: Int32Array;
  /** Distance band of each, 0 to 2. */
  bands: Uint8Array;
  /** Square of the chord to each, in Earth radii. */
  squares: Float64Array;
  /** Σ weight × residents: what a site's supply is divided by in E2SFCA. */
  weighted: number;
  /** Σ residents: what it is divided by in 2SFCA. */
  plain: number;
}

/**
 * Prepares step 1 of a floating catchment.
 * @returns a function that finds the demand around a place, in the order of the table; it gives the
 *   same object each time, with other figures
 */
export function createDemandSearch(
  demand: DemandTable,
  catchments: CatchmentMiles,
): (latitude: number, longitude: number) => SiteDemand {
  const size = demand.people.length;
  const found: SiteDemand = {
    count: 0,
    tracts: new Int32Array(size),
    bands: new Uint8Array(size),
    squares: new Float64Array(size),
    weighted: 0,
    plain: 0,
  };
  // Residents per band. Their numbers are whole, so that their sums are exact in any order.
  const sums = new Float64Array(BEYOND + 1);
  const scans = demand.parts.flatMap((part) => {
    const miles = catchments[part.rurality];
    return miles === null ? [] : [createScan(part, demand.people, miles, found, sums)];
  });
  const [first, second, third] = BAND_WEIGHTS;
  return (latitude, longitude) => {
    found.count = 0;
    sums.fill(0);
    for (const scan of scans) scan(latitude, longitude);
    const [near, middle, far] = sums as unknown as [number, number, number];
    found.weighted = first * near + second * middle + third * far;
    found.plain = near + middle + far;
    return found;
  };
}

/** Looks through the tracts of one class. This is where a national computation spends its time. */
function createScan(
  { grid, first }: DemandPart,
  people: Float64Array,
  catchment: number,
  found: SiteDemand,
  sums: Float64Array,
): (latitude: number, longitude: number) => void {
  const search = createGridSearch(grid, catchment);
  const { scale, bands } = createBandTable(catchment);
  const { runs } = search;
  const { xs, ys, zs, latitudes, longitudes } = grid;
  const { tracts: foundTracts, bands: foundBands, squares: foundSquares } = found;
  return (latitude, longitude) => {
    const [x, y, z] = unitVector(latitude, longitude);
    const ends = search.find(latitude, longitude);
    let { count } = found;
    for (let run = 0; run < ends; run += 2) {
      const end = runs[run + 1] as number;
      for (let i = runs[run] as number; i < end; i++) {
        const dx = (xs[i] as number) - x;
        const dy = (ys[i] as number) - y;
        const dz = (zs[i] as number) - z;
        const square = dx * dx + dy * dy + dz * dz;
        let band = bands[Math.min(square * scale, LAST_PLACE) | 0] as number;
        if (band === ASK_MILES) {
          const [north, east] = [latitudes[i] as number, longitudes[i] as number];
          band = bandOf(milesBetween(north, east, latitude, longitude), catchment);
        }
        // Written whatever the band, and kept only within: a branch here costs more than it saves.
        foundTracts[count] = first + i;
        foundBands[count] = band;
        foundSquares[count] = square;
        sums[band] = (sums[band] as number) + (people[first + i] as number);
        count += (band - BEYOND) >>> 31;
      }
    }
    found.count = count;
  };
}
