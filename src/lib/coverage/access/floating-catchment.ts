import { milesBetween } from '#lib/geography/distance.ts';
import { BAND_WEIGHTS } from './bands.ts';
import type { DemandTable } from './demand-table.ts';
import { recallDemand } from './known-demand.ts';
import { createDemandSearch, type CatchmentMiles, type SiteDemand } from './site-demand.ts';

/** Places where one or several supports are offered, each place once. */
export interface Supply {
  /** Degrees, as `longitudes`. */
  latitudes: ArrayLike<number>;
  longitudes: ArrayLike<number>;
  /** What is offered at each place. */
  offers: readonly (readonly Offer[])[];
}

/** What is offered of one support at a place. */
export interface Offer {
  /** Number of the support, from 0. */
  support: number;
  /** Of all its services at the place together: the capacity of each where known, else 1. */
  capacity: number;
}

/** What every tract has of one support; arrays are in the order of the demand table. */
export interface TractAccess {
  /** E2SFCA: supply per resident, weighted by distance band. */
  access: Float64Array;
  /** 2SFCA: supply per resident, all distances within the catchment alike. */
  twoStep: Float64Array;
  /** The nearest site within the tract's catchment; -1 where there is none: out of reach. */
  nearestSite: Int32Array;
}

/**
 * The two steps of a floating catchment, for some supports with the same catchments.
 *
 * Step 1: each site's supply is divided by the residents in whose catchment it lies, each weighted
 * by distance band: R = S ÷ Σ w·P. Step 2: each tract adds up w·R of the sites in its catchment. The
 * weight of a pair follows from the tract's catchment in both steps, so Σ P·access is the supply in
 * reach. A site that no resident reaches contributes nothing.
 *
 * Since a site's demand depends on no other site, each is finished before the next: no pairs are
 * kept, and supports at the same place share one search. For the same reason, adding or removing a
 * site changes only the tracts in whose catchment it lies, at most the largest catchment away: those
 * can be worked out again from the sites in *their* catchments, in the same order, and come out the
 * same to the last bit; all other tracts stay as they were.
 * @param demand all tracts of the country
 * @param supports how many there are
 * @param asked the tracts to tell of, where that is not all of them; of the same country
 * @returns one entry per support, its arrays in the order of `asked`
 */
export function measureAccess(
  demand: DemandTable,
  supply: Supply,
  catchments: CatchmentMiles,
  supports = 1,
  asked = demand,
): TractAccess[] {
  const size = asked.people.length;
  const squares = Array.from({ length: supports }, () => new Float64Array(size).fill(Infinity));
  const results = squares.map(() => ({
    access: new Float64Array(size),
    twoStep: new Float64Array(size),
    nearestSite: new Int32Array(size).fill(-1),
  }));
  // Prepared only where a place is searched that is not known yet: its arrays are as long as the country.
  let search: ReturnType<typeof createDemandSearch> | undefined;
  const findAll: ReturnType<typeof createDemandSearch> = (latitude, longitude) =>
    (search ??= createDemandSearch(demand, catchments))(latitude, longitude);
  const findAsked = asked === demand ? null : createDemandSearch(asked, catchments);
  const recall = recallDemand(demand, catchments, findAll);
  supply.offers.forEach((offers, site) => {
    const latitude = supply.latitudes[site] as number;
    const longitude = supply.longitudes[site] as number;
    const told = findAsked?.(latitude, longitude);
    if (told?.count === 0) return;
    const whole = told ? null : findAll(latitude, longitude);
    const all = whole ?? recall(latitude, longitude);
    if (all.count === 0) return;
    for (const { support, capacity } of offers) {
      const result = results[support] as TractAccess;
      const near = told ?? whole;
      if (!near) continue;
      share(near, capacity / all.weighted, capacity / all.plain, result);
      markNearest(near, site, result.nearestSite, squares[support] as Float64Array);
    }
  });
  return results;
}

/** Step 2 of one site: adds its ratio of supply to demand to the tracts in whose catchment it lies. */
function share(
  { count, tracts, bands }: SiteDemand,
  ratio: number,
  plainRatio: number,
  { access, twoStep }: TractAccess,
): void {
  const [first, second, third] = BAND_WEIGHTS;
  const shares = [ratio * first, ratio * second, ratio * third];
  for (let i = 0; i < count; i++) {
    const tract = tracts[i] as number;
    access[tract] = (access[tract] as number) + (shares[bands[i] as number] as number);
    twoStep[tract] = (twoStep[tract] as number) + plainRatio;
  }
}

function markNearest(
  { count, tracts, squares }: SiteDemand,
  site: number,
  nearest: Int32Array,
  least: Float64Array,
): void {
  for (let i = 0; i < count; i++) {
    const tract = tracts[i] as number;
    if ((squares[i] as number) >= (least[tract] as number)) continue;
    least[tract] = squares[i] as number;
    nearest[tract] = site;
  }
}

/** Statute miles from each tract to the nearest site within its catchment; Infinity without one. */
export function milesToNearest(
  { parts }: DemandTable,
  { latitudes, longitudes }: Supply,
  { nearestSite }: TractAccess,
): Float64Array {
  const miles = new Float64Array(nearestSite.length).fill(Infinity);
  for (const { first, grid } of parts) {
    for (let i = 0; i < grid.ids.length; i++) {
      const site = nearestSite[first + i] as number;
      if (site < 0) continue;
      miles[first + i] = milesBetween(
        grid.latitudes[i] as number,
        grid.longitudes[i] as number,
        latitudes[site] as number,
        longitudes[site] as number,
      );
    }
  }
  return miles;
}
