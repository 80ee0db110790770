import type { Issue } from '#lib/domain/issue.ts';
import { distinctRows } from '../cells/distinct-rows.ts';
import { refusedRows } from '../cells/refused-rows.ts';
import { createRowReader, type RowReader } from '../cells/row-reader.ts';
import { createTally, type Tally } from '../cells/tally.ts';
import { wantedState } from '../cells/wanted-state.ts';
import { readTable } from '../table/read-table.ts';
import { CENTER_COLUMNS, readCenter, type Center } from './center.ts';
import { parseStateFips } from './geoid.ts';

/** What a Census file of centers of population says. */
export interface CentersReading<T> {
  rows: T[];
  issues: Issue[];
  /** Rows of the kept state, those refused among them. */
  read: number;
  /** Rows of other states. */
  skipped: number;
}

export interface CentersOptions {
  fileName: string;
  /** Postal code of the only state to keep. */
  state?: string;
}

/** How one kind of place is read. */
interface PlaceKind<T> {
  /** Columns beside those that all such files have. */
  required: readonly string[];
  known: readonly string[];
  /** Column of the code, for messages. */
  codeColumn: string;
  code(place: T): string;
  /** Null where the row is refused. */
  read(reader: RowReader, center: Center, lostZeros: Tally): T | null;
}

/**
 * Reads a Census file of centers of population, of whatever kind of place.
 * @throws InputError where the file is no such table, or the state does not exist
 */
export async function readCenters<T extends { row: number }>(
  bytes: Uint8Array,
  { fileName, state }: CentersOptions,
  kind: PlaceKind<T>,
): Promise<CentersReading<T>> {
  const kept = wantedState(state);
  const required = [...CENTER_COLUMNS, ...kind.required];
  const table = await readTable(bytes, { fileName, required, known: kind.known });
  const issues = [...table.issues];
  const lostZeros = createTally(
    'STATEFP',
    'codes with all their zeros; they were put back',
    'warning',
  );
  const rows = kept
    ? table.rows.filter(({ cells }) => parseStateFips(cells['STATEFP'] ?? '').value === kept.fips)
    : table.rows;
  const places = rows.flatMap((row) => {
    const reader = createRowReader(row, issues);
    const center = readCenter(reader, lostZeros);
    return (center && kind.read(reader, center, lostZeros)) ?? [];
  });
  issues.push(...lostZeros.issues());
  return {
    rows: distinctRows(places, kind.code, kind.codeColumn, issues),
    issues,
    read: rows.length + refusedRows(table),
    skipped: table.rows.length - rows.length,
  };
}
