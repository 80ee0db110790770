import type { Completeness, SourceClaim } from '#lib/domain/source.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import { NO_SOURCES, type SourceSets } from './source-sets.ts';

/** What sources claim to list of a support in a county. */
export interface Listing {
  /** The best that any source claims; null where none claims anything. */
  completeness: Completeness | null;
  /** Source set of those that claim something. */
  sources: number;
}

/** @param county 5-digit FIPS; a claim on its state holds for it too */
export type ListingOf = (support: string, county: string) => Listing;

const NOTHING: Listing = { completeness: null, sources: NO_SOURCES };

/**
 * Tells what is listed where. A claim on a group says nothing about its types, for it does not tell
 * which of them it holds; a group is listed through its types: completely where all of them are
 * completely listed, partially where any of them is listed at all.
 */
export function readListings(
  catalog: SupportCatalog,
  claims: readonly SourceClaim[],
  sets: SourceSets,
): ListingOf {
  const claimed = new Map<string, Map<string, Listing>>();
  for (const { support, place, completeness, sourceId } of claims) {
    const places = claimed.get(support) ?? new Map<string, Listing>();
    claimed.set(support, places);
    const claim = { completeness, sources: sets.single(sourceId) };
    places.set(place, better(places.get(place) ?? NOTHING, claim, sets));
  }
  const own: ListingOf = (support, county) => {
    const places = claimed.get(support);
    if (!places) return NOTHING;
    const ofState = places.get(county.slice(0, 2)) ?? NOTHING;
    return better(ofState, places.get(county) ?? NOTHING, sets);
  };
  return (support, county) => {
    const listing = own(support, county);
    const types = catalog.members(support).slice(1);
    if (types.length === 0) return listing;
    const ofTypes = types.map((type) => own(type, county));
    return better(listing, listedThroughTypes(ofTypes, sets), sets);
  };
}

function listedThroughTypes(types: readonly Listing[], sets: SourceSets): Listing {
  const listed = types.filter(({ completeness }) => completeness !== null);
  if (listed.length === 0) return NOTHING;
  return {
    completeness: types.every((one) => one.completeness === 'complete') ? 'complete' : 'partial',
    sources: listed.reduce((all, one) => sets.union(all, one.sources), NO_SOURCES),
  };
}

/** The better claim of two, with the sources of both. */
function better(a: Listing, b: Listing, sets: SourceSets): Listing {
  if (b === NOTHING) return a;
  if (a === NOTHING) return b;
  const complete = a.completeness === 'complete' || b.completeness === 'complete';
  return {
    completeness: complete ? 'complete' : (a.completeness ?? b.completeness),
    sources: sets.union(a.sources, b.sources),
  };
}
