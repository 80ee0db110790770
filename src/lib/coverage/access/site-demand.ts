import type { Rurality } from '#lib/domain/place.ts';
import { createGridSearch } from '#lib/geography/search-point-grid.ts';
import { unitVector } from '#lib/geography/unit-vector.ts';
import { createBandTable } from './band-table.ts';
import { BAND_WEIGHTS } from './bands.ts';
import type { DemandPart, DemandTable } from './demand-table.ts';
import { scanTracts, settleBands, type FoundTracts } from './scan-tracts.ts';

/** By band: 1 for the nearest, and 1 for the second. Cheaper to multiply by than to ask. */
const IS_NEAR = Float64Array.of(1, 0, 0);
const IS_MIDDLE = Float64Array.of(0, 1, 0);

/** Statute miles by the class of the *tract's* county; null: reached by service area alone. */
export type CatchmentMiles = Readonly<Record<Rurality, number | null>>;

/** The tracts in whose catchment a place lies, and the people there. */
export interface SiteDemand extends FoundTracts {
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
  const scans = demand.parts.flatMap((part) => {
    const miles = catchments[part.rurality];
    return miles === null ? [] : [createScan(part, miles, found)];
  });
  return (latitude, longitude) => {
    found.count = 0;
    for (const scan of scans) scan(latitude, longitude);
    addUp(found, demand.people);
    return found;
  };
}

/** Looks through the tracts of one class. */
function createScan(
  { grid, first }: DemandPart,
  catchment: number,
  found: SiteDemand,
): (latitude: number, longitude: number) => void {
  const search = createGridSearch(grid, catchment);
  const scan = { grid, table: createBandTable(catchment), runs: search.runs, first };
  return (latitude, longitude) => {
    const ends = search.find(latitude, longitude);
    if (ends === 0) return;
    const [x, y, z] = unitVector(latitude, longitude);
    const from = found.count;
    const open = scanTracts(scan, ends, found, x, y, z);
    if (open) settleBands(scan, from, found, latitude, longitude);
  };
}

/** Adds up the residents. Their numbers are whole, so that the sums per band are exact in any order. */
function addUp(found: SiteDemand, people: Float64Array): void {
  const { count, tracts, bands } = found;
  let [near, middle, all] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const residents = people[tracts[i] as number] as number;
    const band = bands[i] as number;
    all += residents;
    near += residents * (IS_NEAR[band] as number);
    middle += residents * (IS_MIDDLE[band] as number);
  }
  const [first, second, third] = BAND_WEIGHTS;
  found.weighted = first * near + second * middle + third * (all - near - middle);
  found.plain = all;
}
