import type { Issue } from '#lib/domain/issue.ts';
import type { Listing } from '#lib/domain/listing.ts';
import type { State } from '#lib/domain/state.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import { uniteAlike } from '../cells/unite-alike.ts';
import { refusedRows } from '../cells/refused-rows.ts';
import { createRowReader } from '../cells/row-reader.ts';
import { wantedState } from '../cells/wanted-state.ts';
import { unguard } from '../csv/formula-guard.ts';
import { readTable, type TableRow } from '../table/read-table.ts';
import { REQUIRED_SERVICE_COLUMNS, SERVICE_COLUMNS } from './columns.ts';
import { readService, supportParser } from './read-service.ts';
import { statesOfRow } from './state-of-row.ts';

/** What a services spreadsheet says. */
export interface ServicesReading {
  /** One per row, each with one service, in the order of the file. */
  listings: Listing[];
  issues: Issue[];
  /** Rows of the kept state, those refused and those repeated among them. */
  read: number;
  /** Rows of other states. */
  skipped: number;
  /** Rows that repeat another to the letter; they count once. */
  duplicates: number;
}

/**
 * Reads the plain services spreadsheet (CSV or XLSX; columns in {@link SERVICE_COLUMNS}). Rows fail
 * one by one. An empty `modality` is what the support is by nature, an empty `medication_welcome`
 * or `open_to` is unknown.
 * @param options.state postal code of the only state to keep
 * @throws InputError where the file is no such table, or the state does not exist
 */
export async function readServices(
  bytes: Uint8Array,
  options: { fileName: string; catalog: SupportCatalog; state?: string },
): Promise<ServicesReading> {
  const { fileName, catalog } = options;
  const kept = wantedState(options.state);
  const table = await readTable(bytes, {
    fileName,
    required: REQUIRED_SERVICE_COLUMNS,
    known: SERVICE_COLUMNS,
  });
  const issues = [...table.issues];
  const rows = table.rows.filter((row) => kept === null || isOf(row, kept, issues));
  const distinct = withoutRepeats(rows, table.columns, issues);
  const parseSupport = supportParser(catalog);
  const listings = distinct.flatMap(
    (row) => readService(createRowReader(row, issues, unguard), parseSupport) ?? [],
  );
  return {
    listings: numberKeys(listings),
    issues: uniteAlike(issues, 'schedule'),
    read: rows.length + refusedRows(table),
    skipped: table.rows.length - rows.length,
    duplicates: rows.length - distinct.length,
  };
}

function isOf(row: TableRow, kept: State, issues: Issue[]): boolean {
  const states = statesOfRow(row);
  if (states.length > 0) return states.includes(kept);
  issues.push({
    row: row.row,
    column: 'state',
    found: 'a row that names no state, county or area; it was passed over',
    expected: `a state, because only ${kept.name} is kept`,
    severity: 'info',
  });
  return false;
}

/** The same line twice is one service: a mistake of copying must not count as supply. */
function withoutRepeats(
  rows: readonly TableRow[],
  columns: readonly string[],
  issues: Issue[],
): TableRow[] {
  const seen = new Map<string, number>();
  return rows.filter(({ row, cells }) => {
    const content = JSON.stringify(columns.map((column) => cells[column] ?? ''));
    const first = seen.get(content);
    if (first === undefined) seen.set(content, row);
    else {
      const found = `the same cells as in row ${first}`;
      const expected = 'each service once; it was counted once';
      issues.push({ row, column: null, found, expected, severity: 'info' });
    }
    return first === undefined;
  });
}

/** Rows that differ only in what is no part of a key (two meetings a week) are told by their order. */
function numberKeys(listings: readonly Listing[]): Listing[] {
  const counts = new Map<string, number>();
  return listings.map((listing) => {
    const count = (counts.get(listing.key) ?? 0) + 1;
    counts.set(listing.key, count);
    return count === 1 ? listing : { ...listing, key: `${listing.key}|#${count}` };
  });
}
