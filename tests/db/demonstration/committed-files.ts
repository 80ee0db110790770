import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

export type Row = Readonly<Record<string, string>>;

const FOLDER = new URL('../../../data/kentucky/', import.meta.url);

/** The text of a committed file of the demonstration. */
export function committedText(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

/** A committed CSV file of the demonstration, rows by header. */
export function committedRows(name: string): Row[] {
  return parse(committedText(name), { columns: true }) as Row[];
}

/** The text of a column; a test fails where the column is missing. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`Found no column ${column}`);
  return value;
}

/** 5-digit FIPS of a row of the Census Bureau's files. */
export function fipsOf(row: Row): string {
  return cell(row, 'STATEFP') + cell(row, 'COUNTYFP');
}
