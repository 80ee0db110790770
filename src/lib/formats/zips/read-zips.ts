import type { Issue } from '#lib/domain/issue.ts';
import type { Point } from '#lib/domain/place.ts';
import { parseLatitude, parseLongitude } from '../cells/coordinate.ts';
import { distinctRows } from '../cells/distinct-rows.ts';
import { refusedRows } from '../cells/refused-rows.ts';
import { createRowReader, type RowReader } from '../cells/row-reader.ts';
import { parseState } from '../cells/state.ts';
import { createTally, type Tally } from '../cells/tally.ts';
import { parseText } from '../cells/text.ts';
import { wantedState } from '../cells/wanted-state.ts';
import { parseZip } from '../cells/zip.ts';
import { readTable, type TableRow } from '../table/read-table.ts';

/** The middle of a ZIP code's area. */
export interface ZipRow extends Point {
  row: number;
  /** Five digits. */
  zip: string;
  city: string | null;
  /** Postal code of the state. */
  state: string | null;
}

export interface ZipsReading {
  rows: ZipRow[];
  issues: Issue[];
  /** Rows of the kept state that have coordinates, those refused among them. */
  read: number;
  /** Rows of other states, and rows without coordinates. */
  skipped: number;
}

/**
 * Reads centroids of ZIP codes (code, city, state, county, area_code, lat, lon). A row without
 * coordinates is passed over with a warning: nothing can be placed by it.
 * @param options.state postal code of the only state to keep
 * @throws InputError where the file is no such table, or the state does not exist
 */
export async function readZips(
  bytes: Uint8Array,
  options: { fileName: string; state?: string },
): Promise<ZipsReading> {
  const kept = wantedState(options.state);
  const required = ['code', 'lat', 'lon'];
  const known = ['city', 'state', 'county', 'area_code'];
  const table = await readTable(bytes, { fileName: options.fileName, required, known });
  const issues = [...table.issues];
  const lostZeros = createTally('code', 'ZIP codes of five digits; zeros were put back', 'warning');
  const located = table.rows.filter(
    (row) => (!kept || isOf(row, kept.code)) && isLocated(row, issues),
  );
  const rows = located.flatMap((row) => readZip(createRowReader(row, issues), lostZeros) ?? []);
  issues.push(...lostZeros.issues());
  return {
    rows: distinctRows(rows, (row) => row.zip, 'code', issues),
    issues,
    read: located.length + refusedRows(table),
    skipped: table.rows.length - located.length,
  };
}

function isOf({ cells }: TableRow, state: string): boolean {
  return parseState(cells['state'] ?? '').value?.code === state;
}

function isLocated({ row, cells }: TableRow, issues: Issue[]): boolean {
  if (cells['lat'] || cells['lon']) return true;
  issues.push({
    row,
    column: 'lat',
    found: `no coordinates of ZIP code ${cells['code'] ?? ''}, which was passed over`,
    expected: 'a latitude and a longitude',
    severity: 'warning',
  });
  return false;
}

function readZip(reader: RowReader, lostZeros: Tally): ZipRow | null {
  const { row } = reader;
  const zip = reader.require('code', lostZeros.ofRepairs(row, parseZip), 'a ZIP code');
  const latitude = reader.require('lat', parseLatitude, 'a latitude');
  const longitude = reader.require('lon', parseLongitude, 'a longitude');
  const city = reader.read('city', parseText);
  // Military "states" (AA, AE, AP) are none of ours; the ZIP code stands without one.
  const state = parseState(reader.raw('state')).value?.code ?? null;
  if (zip === null || latitude === null || longitude === null || reader.refused) return null;
  return { row, zip, city, state, latitude, longitude };
}
