import type { SupportNode } from '#lib/domain/support.ts';
import type { CountyVicinity } from '#lib/geography/county-vicinity.ts';
import type { CoverageCounty } from './input.ts';
import type { ListingOf } from './listing-claims.ts';

/** The counties around one for which no source lists a support. */
export interface Unlisted {
  /** 1 for each unlisted county of the vicinity; null where there is none. It holds until the next question. */
  flags: Uint8Array | null;
  /** The same for the same counties. */
  key: string;
}

const [NO, YES] = [1, 2];

/** A county is never over its own edge. */
export function findUnlisted(
  vicinity: CountyVicinity,
  counties: readonly CoverageCounty[],
  nodes: readonly SupportNode[],
  listingOf: ListingOf,
) {
  const { fips } = vicinity;
  const flags = new Uint8Array(fips.length);
  const listed = new Uint8Array(nodes.length * fips.length);
  const around = counties.map(() => new Map<number, readonly number[]>());
  let raised: readonly number[] = [];
  const isListed = (node: number, county: number): boolean => {
    const at = node * fips.length + county;
    if (listed[at] === 0) {
      const { slug } = nodes[node] as SupportNode;
      listed[at] = listingOf(slug, fips[county] as string).completeness === null ? NO : YES;
    }
    return listed[at] === YES;
  };
  return (county: number, node: number, miles: number): Unlisted => {
    const own = (counties[county] as CoverageCounty).fips;
    const known = around[county] as Map<number, readonly number[]>;
    let near = known.get(miles);
    if (!near) {
      near = vicinity.around(own, miles).filter((other) => fips[other] !== own);
      known.set(miles, near);
    }
    for (const other of raised) flags[other] = 0;
    const open = near.filter((other) => !isListed(node, other));
    for (const other of open) flags[other] = 1;
    raised = open;
    return { flags: open.length === 0 ? null : flags, key: String.fromCharCode(...open) };
  };
}
