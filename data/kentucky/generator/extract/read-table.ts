import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

export type Row = Readonly<Record<string, string>>;

/**
 * Reads a publisher's CSV file into rows of text, by header.
 * @param encoding `windows-1252` where the publisher still uses it; a byte order mark is dropped
 * @throws Error where one of the columns is not in the header
 */
export function readTable(
  file: string,
  columns: readonly string[],
  encoding: 'utf-8' | 'windows-1252' = 'utf-8',
): Row[] {
  const text = new TextDecoder(encoding).decode(readFileSync(file));
  const rows = parse(text, { columns: true, trim: true, skip_empty_lines: true });
  const header = Object.keys(rows[0] ?? {});
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new Error(
      `${file}: found columns ${header.join(', ')}; expected also ${missing.join(', ')}`,
    );
  }
  return rows as Row[];
}

/**
 * The text of a column.
 * @throws Error where the row has none
 */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`A row has no column ${column}`);
  return value;
}
