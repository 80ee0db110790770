import type { CountyVicinity } from '#lib/geography/county-vicinity.ts';
import type { TractTable } from './tract-table.ts';

/** What the residents of a county look at over the edge of what is listed. */
export interface Lookout {
  /** Positions of the tracts whose catchment reaches over. */
  tracts: readonly number[];
  residents: number;
  /** FIPS codes of what they reach, the one that most residents reach first. */
  counties: readonly string[];
}

/**
 * Looks from the tracts of a county into unlisted counties.
 * @returns a function of the county's position, the catchment in miles and a flag per county of the
 *   vicinity, 1 where it is unlisted; it gives null where no catchment reaches over
 */
export function createLookout(vicinity: CountyVicinity, { starts, people, ...tracts }: TractTable) {
  const reached = new Float64Array(vicinity.fips.length);
  return (county: number, miles: number, unlisted: Uint8Array): Lookout | null => {
    const over: number[] = [];
    const touched: number[] = [];
    let residents = 0;
    for (let i = starts[county] as number; i < (starts[county + 1] as number); i++) {
      const point = {
        latitude: tracts.latitudes[i] as number,
        longitude: tracts.longitudes[i] as number,
      };
      const near = vicinity.near(point, miles);
      let reaches = false;
      for (let j = 0; j < near.counties.length && (near.miles[j] as number) <= miles; j++) {
        const other = near.counties[j] as number;
        if (unlisted[other] !== 1) continue;
        reaches = true;
        if (reached[other] === 0) touched.push(other);
        reached[other] = (reached[other] as number) + (people[i] as number);
      }
      if (!reaches) continue;
      over.push(i);
      residents += people[i] as number;
    }
    const order = touched.sort((a, b) => (reached[b] as number) - (reached[a] as number) || a - b);
    const counties = order.map((other) => vicinity.fips[other] as string);
    for (const other of touched) reached[other] = 0;
    return residents === 0 ? null : { tracts: over, residents, counties };
  };
}
