import type { Issue } from '#lib/domain/issue.ts';
import type { Db } from '../../db/client.ts';
import type { TableRows } from '../../db/table-rows.ts';
import type { HistoryWriter } from '../history-writer.ts';
import { noCounts } from '../import-summary.ts';
import { missingIssues } from '../missing-issues.ts';
import { planRows, type RowPlan } from '../plan-rows.ts';
import type { ImportPlan, PreparedImport } from '../run-import.ts';
import type { SourceDescription } from '../source-record.ts';

/** One row of a file as rows of the database. */
export interface FileRecord<Row> {
  row: number;
  values: readonly Row[];
}

/** A file of keyed rows, such as tracts, read and matched with the counties. */
export interface ReferenceFile<Row extends object> {
  format: string;
  fileName: string;
  source: SourceDescription;
  /** What a row is called in the history. */
  entity: string;
  /** Records that are not refused and not unmatched. */
  records(sourceId: string): readonly FileRecord<Row>[];
  issues: readonly Issue[];
  read: number;
  skipped: number;
  /** Records of counties that the boundaries do not have. */
  unmatched: number;
  open(db: Db): TableRows<Row>;
  /** Stored rows that the file may be compared with. */
  stored(table: TableRows<Row>): readonly Row[];
  keyOf(row: Row): string;
  /** Whether a stored row should have been in the file. */
  isExpected(row: Row, sourceId: string): boolean;
}

/** Makes a file of keyed rows ready for `runImport`. */
export function prepareReference<Row extends object>(file: ReferenceFile<Row>): PreparedImport {
  return {
    format: file.format,
    fileName: file.fileName,
    source: file.source,
    plan: (db, sourceId) => plan(db, sourceId, file),
  };
}

function plan<Row extends object>(db: Db, sourceId: string, file: ReferenceFile<Row>): ImportPlan {
  const table = file.open(db);
  const records = file.records(sourceId);
  const stored = new Map(file.stored(table).map((row) => [file.keyOf(row), row]));
  const values = records.flatMap((record) => record.values);
  const plan = planRows(values, stored, file.keyOf);
  const missing = plan.missing.filter((row) => file.isExpected(row, sourceId)).map(file.keyOf);
  return {
    counts: {
      ...noCounts(),
      ...countRecords(records, plan, stored, file.keyOf),
      read: file.read,
      refused: file.read - file.unmatched - records.length,
      unmatched: file.unmatched,
    },
    missing: missing.length,
    skipped: file.skipped,
    issues: [...file.issues, ...missingIssues(missing)],
    placed: null,
    changes: plan.added.length + plan.changed.length > 0,
    commit: (history) => commit(plan, table, file, history),
  };
}

/** A record is new where all its values are, changed where any value is new or differs. */
function countRecords<Row extends object>(
  records: readonly FileRecord<Row>[],
  { changed }: RowPlan<Row>,
  stored: ReadonlyMap<string, Row>,
  keyOf: (row: Row) => string,
) {
  const counts = { new: 0, changed: 0, unchanged: 0 };
  const differs = new Set(changed.map(({ row }) => row));
  for (const { values } of records) {
    const known = values.filter((value) => stored.has(keyOf(value)));
    if (known.length === 0) counts.new++;
    else if (known.length < values.length || known.some((value) => differs.has(value))) {
      counts.changed++;
    } else counts.unchanged++;
  }
  return counts;
}

/** What is new is told by the list of imports; what changes, field by field. */
function commit<Row extends object>(
  { added, changed }: RowPlan<Row>,
  table: TableRows<Row>,
  { entity, keyOf }: ReferenceFile<Row>,
  history: HistoryWriter,
): void {
  for (const row of added) table.insert(row);
  for (const { row, changes } of changed) {
    table.update(row);
    history.changed(entity, keyOf(row), changes);
  }
}
