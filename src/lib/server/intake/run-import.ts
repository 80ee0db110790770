import type { Issue } from '#lib/domain/issue.ts';
import { withBulkSettings } from '../db/bulk-load.ts';
import type { Db } from '../db/client.ts';
import { emptyLog, overwriteDeleted } from '../db/erase.ts';
import { imports } from '../db/schema.ts';
import { inTransaction } from '../db/transaction.ts';
import { currentDataVersion, raiseDataVersion } from './data-version.ts';
import { openHistory, type HistoryWriter } from './history-writer.ts';
import type { ImportCounts, ImportSummary, PlacedCounts } from './import-summary.ts';
import { silent, type Progress } from './progress.ts';
import {
  commitSource,
  planSource,
  type SourceDescription,
  type SourcePlan,
} from './source-record.ts';

/** How an import is run, whatever its format. */
export interface RunOptions {
  /** True tells what would happen and changes nothing. */
  dryRun?: boolean;
  /** Who imports, for the history. */
  who?: string;
  /** The moment of the import. */
  now?: Date;
  progress?: Progress;
}

/** A file that was read, ready to be compared with a database. */
export interface PreparedImport {
  format: string;
  fileName: string;
  source: SourceDescription;
  /** Compares the file with what is stored; called inside the transaction. */
  plan(db: Db, sourceId: string, progress: Progress): ImportPlan;
}

/** What a file would do to a database. */
export interface ImportPlan {
  counts: ImportCounts;
  missing: number;
  skipped: number;
  issues: Issue[];
  placed: PlacedCounts | null;
  /** True where committing changes a row. */
  changes: boolean;
  /** True where committing takes an address out that must not stay in the file's free pages. */
  erases?: boolean;
  /** The source is stored when this is called. */
  commit(history: HistoryWriter): void;
}

/**
 * Compares a file with the database and commits it, in one transaction: all of it or none. Where
 * nothing would change, nothing is written and the data keeps its version.
 */
export function runImport(db: Db, prepared: PreparedImport, options: RunOptions): ImportSummary {
  const { dryRun = false } = options;
  let erased = false;
  const summary = withBulkSettings(db, () =>
    inTransaction(db, !dryRun, () => {
      const decided = decide(db, prepared, options);
      const { plan, source, summary } = decided;
      if (dryRun || !isWorthWriting(plan, source)) return summary;
      erased = plan.erases ?? false;
      if (erased) overwriteDeleted(db);
      return { ...summary, dataVersion: commit(db, prepared, decided, options) };
    }),
  );
  if (erased) emptyLog(db);
  return summary;
}

interface Decided {
  plan: ImportPlan;
  source: SourcePlan;
  summary: ImportSummary;
}

function decide(db: Db, prepared: PreparedImport, options: RunOptions): Decided {
  const { dryRun = false, progress = silent } = options;
  const source = planSource(db, prepared.source);
  const plan = prepared.plan(db, source.row.id, progress);
  const { counts, missing, skipped, issues, placed } = plan;
  const summary: ImportSummary = {
    format: prepared.format,
    source: source.row.name,
    ...counts,
    missing,
    skipped,
    issues,
    placed,
    dryRun,
    dataVersion: currentDataVersion(db),
  };
  return { plan, source, summary };
}

/** A file whose every row was refused leaves no source behind. */
function isWorthWriting({ changes, counts }: ImportPlan, { stored, changed }: SourcePlan): boolean {
  return changes || (stored !== null && changed && counts.read > counts.refused);
}

function commit(
  db: Db,
  { format, fileName }: PreparedImport,
  { plan, source, summary }: Decided,
  { who = 'rosc import', now = new Date(), progress = silent }: RunOptions,
): number {
  progress('writing');
  const at = now.toISOString();
  const dataVersion = raiseDataVersion(db);
  // The list of imports refers to the source, so the source comes before any import.
  commitSource(db, source, openHistory(db, { who, at, importId: null }));
  const { id: importId } = db
    .insert(imports)
    .values({
      at,
      who,
      format,
      file: fileName,
      sourceId: source.row.id,
      summary: JSON.stringify({ ...summary, dataVersion, issues: undefined }),
    })
    .returning({ id: imports.id })
    .get();
  plan.commit(openHistory(db, { who, at, importId }));
  return dataVersion;
}
