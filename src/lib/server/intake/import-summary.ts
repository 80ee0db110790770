import type { Issue } from '#lib/domain/issue.ts';

/** How well the places of a file were located, in records of the file. */
export interface PlacedCounts {
  exact: number;
  /** By a point of an area that the source names. */
  area: number;
  zip: number;
  county: number;
  none: number;
}

/** Counts of a file's records (a facility, a row), so that read is the sum of what follows it. */
export interface ImportCounts {
  read: number;
  new: number;
  changed: number;
  unchanged: number;
  /** Left out for an issue of severity `error`. */
  refused: number;
  /** Repeats of a record of the same file. */
  duplicates: number;
  /** Places that the boundaries in use do not have: another edition, a territory without polygons. */
  unmatched: number;
}

/** What an import did, or would do: the JSON document of the command. */
export interface ImportSummary extends ImportCounts {
  format: string;
  /** Short name of the source. */
  source: string;
  /** In the database from this source, within the states kept, and not in the file. Never deleted. */
  missing: number;
  /** Rows of the file that were not asked for, such as those of other states; not part of `read`. */
  skipped: number;
  issues: Issue[];
  dryRun: boolean;
  /** Null for a format without addresses. */
  placed: PlacedCounts | null;
  /** Version of the data after the import. */
  dataVersion: number;
}

export function noCounts(): ImportCounts {
  return { read: 0, new: 0, changed: 0, unchanged: 0, refused: 0, duplicates: 0, unmatched: 0 };
}

/** One summary for files that were imported together. */
export function sumSummaries(
  summaries: readonly ImportSummary[],
  dataVersion: number,
): Omit<ImportSummary, 'format' | 'source'> {
  const sum = (field: keyof ImportCounts | 'missing' | 'skipped') =>
    summaries.reduce((total, summary) => total + summary[field], 0);
  return {
    read: sum('read'),
    new: sum('new'),
    changed: sum('changed'),
    unchanged: sum('unchanged'),
    refused: sum('refused'),
    duplicates: sum('duplicates'),
    unmatched: sum('unmatched'),
    missing: sum('missing'),
    skipped: sum('skipped'),
    issues: summaries.flatMap(({ issues }) => issues),
    placed: summaries.find(({ placed }) => placed !== null)?.placed ?? null,
    dryRun: summaries.some(({ dryRun }) => dryRun),
    dataVersion,
  };
}
