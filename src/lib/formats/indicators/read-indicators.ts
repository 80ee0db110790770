import type { IndicatorValue } from '#lib/domain/indicator.ts';
import type { Issue } from '#lib/domain/issue.ts';
import { distinctRows } from '../cells/distinct-rows.ts';
import { refusedRows } from '../cells/refused-rows.ts';
import { createRowReader } from '../cells/row-reader.ts';
import { wantedState } from '../cells/wanted-state.ts';
import { readTable } from '../table/read-table.ts';
import { createCountyColumn } from './county-column.ts';
import { layoutOf } from './layout.ts';
import type { IndicatorMapping } from './mapping.ts';

/** A value with its row in the file. */
export type IndicatorRow = IndicatorValue & { row: number };

/** What a county table says. */
export interface IndicatorsReading {
  values: IndicatorRow[];
  issues: Issue[];
  /** Rows of wanted counties and indicators, those refused among them. */
  read: number;
  /** Rows of other states, of larger areas, of attributes that are not mapped, and footers. */
  skipped: number;
}

/**
 * Reads indicators from a county table. An empty cell is missing; "Suppressed", "Unreliable",
 * "Missing" and "Not Applicable" are states of their own; nothing is ever read as 0.
 * @param options.mapping where the indicators stand: a preset, or `columnMapping` of any table
 * @param options.state postal code of the only state to keep
 * @throws InputError where the file is no such table, or the state does not exist
 */
export async function readIndicators(
  bytes: Uint8Array,
  options: { fileName: string; mapping: IndicatorMapping; state?: string },
): Promise<IndicatorsReading> {
  const layout = layoutOf(options.mapping);
  const kept = wantedState(options.state);
  const { fileName } = options;
  const { required, known } = layout;
  const table = await readTable(bytes, { fileName, required, ...(known ? { known } : {}) });
  const issues = [...table.issues];
  const counties = createCountyColumn(layout.fipsColumn, kept);
  const rows = table.rows.filter((row) => layout.wants(row) && counties.wants(row));
  const values = rows.flatMap((row) => {
    const reader = createRowReader(row, issues);
    const place = counties.read(reader);
    return place === null
      ? []
      : layout.read(reader).map((value) => ({ row: row.row, place, ...value }));
  });
  issues.push(...counties.issues());
  return {
    values: distinctRows(values, keyOf, layout.fipsColumn, issues),
    issues,
    read: rows.length + refusedRows(table),
    skipped: table.rows.length - rows.length,
  };
}

function keyOf({ place, indicator, year }: IndicatorRow): string {
  return `${indicator} of ${place} in ${year}`;
}
