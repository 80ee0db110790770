import type { Issue } from '#lib/domain/issue.ts';
import type { Listing } from '#lib/domain/listing.ts';
import { findState } from '#lib/domain/state.ts';
import type { Db } from '../../db/client.ts';
import { noCounts, type PlacedCounts } from '../import-summary.ts';
import { createGazetteer } from '../places/gazetteer.ts';
import { hasCentroids, readCentroids } from '../places/read-centroids.ts';
import type { Lend } from '../places/placing-tools.ts';
import type { Progress } from '../progress.ts';
import type { ImportPlan, PreparedImport } from '../run-import.ts';
import type { SourceDescription } from '../source-record.ts';
import { commitListings } from './commit-listings.ts';
import type { RecordUnit } from './listing-record.ts';
import { missingIssues } from '../missing-issues.ts';
import { placeListings } from './place-listings.ts';
import { planClaims, type Claims } from './plan-claims.ts';
import { planListings } from './plan-listings.ts';
import { openListingTables, readStoredListings } from './stored-listings.ts';
import { toRecords } from './to-records.ts';

/** A file of listings, read and not yet located. */
export interface ListingsReading {
  format: string;
  fileName: string;
  source: SourceDescription;
  unit: RecordUnit;
  listings: readonly Listing[];
  issues: readonly Issue[];
  /** Records that were asked for, those refused and repeated among them. */
  read: number;
  skipped: number;
  /** Records that the reader united with others. */
  duplicates: number;
  /** Postal code of the only state to keep, or null. */
  state: string | null;
  /** Coordinates for addresses from another list. */
  lend: Lend;
  /** What the source claims to list; null leaves what it claimed before. */
  claims: Claims | null;
}

/** Makes a file of listings ready for {@link runImport}. */
export function prepareListings(reading: ListingsReading): PreparedImport {
  return {
    format: reading.format,
    fileName: reading.fileName,
    source: reading.source,
    plan: (db, sourceId, progress) => plan(db, sourceId, reading, progress),
  };
}

function plan(db: Db, sourceId: string, reading: ListingsReading, progress: Progress): ImportPlan {
  const { unit, state } = reading;
  progress(`placing ${reading.listings.length.toLocaleString('en-US')} records`);
  const zips = new Set(reading.listings.flatMap(({ place }) => place?.zip ?? []));
  const gazetteer = createGazetteer(readCentroids(db, [...zips]), hasCentroids(db));
  const located = placeListings(reading.listings, gazetteer, reading.lend);
  const records = toRecords(located.placed, sourceId, unit);

  progress('comparing with what is stored');
  const tables = openListingTables(db);
  const stored = readStoredListings(db, tables, sourceId);
  const states = state === null ? null : new Set([findState(state)?.fips ?? state]);
  const plan = planListings(records, stored, unit, states);
  const claims = reading.claims && planClaims(db, sourceId, reading.claims);

  const duplicates = reading.duplicates + located.duplicates;
  return {
    counts: {
      ...noCounts(),
      read: reading.read,
      new: plan.new,
      changed: plan.changed,
      unchanged: plan.unchanged,
      refused: reading.read - duplicates - records.length,
      duplicates,
    },
    missing: plan.leftovers.missing.length,
    skipped: reading.skipped,
    issues: [...reading.issues, ...located.issues, ...missingIssues(plan.leftovers.missing)],
    placed: countPlaced(located.placed),
    changes: plan.new + plan.changed > 0 || (claims?.changes ?? false),
    erases: plan.replaced.some(({ hidden }) => hidden),
    commit(history) {
      commitListings(plan, unit, { db, tables, stored, history });
      if (claims?.changes) claims.commit();
    },
  };
}

function countPlaced(placed: readonly { placing: { precision: keyof PlacedCounts } | null }[]) {
  const counts: PlacedCounts = { exact: 0, area: 0, zip: 0, county: 0, none: 0 };
  for (const { placing } of placed) if (placing) counts[placing.precision]++;
  return counts;
}
