import type { Issue } from '#lib/domain/issue.ts';
import type { Listing } from '#lib/domain/listing.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { placeListing } from '../places/place-listing.ts';
import type { Lend, Report } from '../places/placing-tools.ts';
import { resolveArea } from '../places/resolve-area.ts';
import type { PlacedListing } from './to-records.ts';

/** Listings of a file, located. */
export interface PlacedListings {
  placed: PlacedListing[];
  /** Repeats of a record that the file has already. */
  duplicates: number;
  issues: Issue[];
}

/** Locates the listings of a file; a listing that is left out has an issue of severity `error`. */
export function placeListings(
  listings: readonly Listing[],
  gazetteer: Gazetteer,
  lend: Lend,
): PlacedListings {
  const result: PlacedListings = { placed: [], duplicates: 0, issues: [] };
  const rows = new Map<string, number>();
  for (const listing of listings) {
    const first = rows.get(listing.key);
    if (first !== undefined) {
      result.duplicates++;
      result.issues.push(repeated(listing, first));
      continue;
    }
    rows.set(listing.key, listing.row);
    const placed = placeOne(listing, { gazetteer, lend, report: reporter(listing, result.issues) });
    if (placed) result.placed.push(placed);
  }
  return result;
}

function placeOne(
  listing: Listing,
  tools: { gazetteer: Gazetteer; lend: Lend; report: Report },
): PlacedListing | null {
  const services = resolveArea(listing.services, tools);
  const placing = listing.place && placeListing(listing.place, tools);
  if (services === null || (listing.place && placing === null)) return null;
  return { listing: services === listing.services ? listing : { ...listing, services }, placing };
}

/** What is wrong with a confidential place is told without repeating where it is. */
function reporter({ row, place }: Listing, issues: Issue[]): Report {
  if (place?.confidential !== true) return (issue) => issues.push({ row, ...issue });
  const found = 'a value that is not repeated here, because the location is confidential';
  return (issue) => issues.push({ row, ...issue, found });
}

function repeated(listing: Listing, first: number): Issue {
  return {
    row: listing.row,
    column: null,
    found: `the same record as in row ${first} (${listing.organization.name})`,
    expected: 'each record once; the first was kept',
    severity: 'warning',
  };
}
