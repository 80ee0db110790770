import { stringify } from 'csv-stringify/sync';
import { guard } from './formula-guard.ts';

/** What a cell of a download holds; null is an empty cell. */
export type CsvValue = string | number | null;

/**
 * Writes a table as CSV: UTF-8 without a mark, lines ended by LF, cells quoted where they must be.
 * Texts are guarded against being run as formulas; numbers stand at full precision and unguarded.
 * @param rows as long as `columns`
 * @throws Error on a number that is none (NaN, Infinity): what is not known is null, never a word
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly CsvValue[])[],
): string {
  const cells = rows.map((row, i) => {
    if (row.length !== columns.length) {
      throw new Error(`Row ${i + 2} has ${row.length} cells, the header has ${columns.length}`);
    }
    return row.map((value, at) => cellText(value, columns[at] ?? ''));
  });
  return stringify([columns.map(guard), ...cells], {
    record_delimiter: '\n',
    quoted_match: /[\r\n]/,
  });
}

function cellText(value: CsvValue, column: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return guard(value);
  if (!Number.isFinite(value)) throw new Error(`${value} in column ${column} is not a number`);
  return String(value);
}
