import type { SupportNode } from '#lib/domain/support.ts';
import type { CountyVicinity } from '#lib/geography/county-vicinity.ts';
import type { CellState } from './cell.ts';
import { createLookout, type Lookout } from './edge-lookout.ts';
import { findUnlisted } from './find-unlisted.ts';
import type { CoverageCounty } from './input.ts';
import type { ListingOf } from './listing-claims.ts';
import type { TractTable } from './tract-table.ts';

/**
 * How far a cell looks over an edge of what is listed: residents whose catchment reaches into a
 * county, of any state, for which no source lists the support. A service there would not be seen.
 */
export interface EdgeEffect {
  /** Residents whose catchment reaches into such a county. */
  residents: number;
  /** Those of them who are out of reach by what is known. */
  outOfReach: number;
  /** FIPS codes of those counties, the one that most residents reach first. */
  counties: readonly string[];
  /** The state that the cell may have if all of those residents are in reach; null where none else. */
  mayBe: CellState | null;
}

/** Finds the residents of a county whose catchment reaches over the edge. */
export type EdgeFinder = (
  county: number,
  node: number,
  miles: number,
  inReach: (tract: number) => boolean,
) => Omit<EdgeEffect, 'mayBe'> | null;

/**
 * A tract's catchment reaches into another county where the county's outline lies within the
 * catchment of the tract's center. Only where anything around a county is unlisted are outlines
 * looked at; supports that are listed in the same places, as those of one directory are, share what
 * was found.
 */
export function createEdgeFinder(
  vicinity: CountyVicinity,
  counties: readonly CoverageCounty[],
  nodes: readonly SupportNode[],
  tracts: TractTable,
  listingOf: ListingOf,
): EdgeFinder {
  const unlistedAround = findUnlisted(vicinity, counties, nodes, listingOf);
  const lookFrom = createLookout(vicinity, tracts);
  const known = counties.map(() => new Map<string, Lookout | null>());
  return (county, node, miles, inReach) => {
    const { flags, key } = unlistedAround(county, node, miles);
    if (flags === null) return null;
    const name = `${miles} ${key}`;
    const memory = known[county] as Map<string, Lookout | null>;
    let seen = memory.get(name);
    if (seen === undefined) memory.set(name, (seen = lookFrom(county, miles, flags)));
    if (seen === null) return null;
    let outOfReach = 0;
    for (const tract of seen.tracts) {
      if (!inReach(tract)) outOfReach += tracts.people[tract] as number;
    }
    return { residents: seen.residents, outOfReach, counties: seen.counties };
  };
}
