import { cell, readTable } from './read-table.ts';

const KENTUCKY = '21';

/** A table ready to be written: a header and its rows. */
export interface Table {
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/**
 * Kentucky's rows of a Census 2020 file of centers of population, its columns kept by name.
 * Coordinates lose the plus sign and the leading zero that the file pads them with.
 */
export function centersOfPopulation(file: string, header: readonly string[]): Table {
  const rows = readTable(file, header)
    .filter((row) => row['STATEFP'] === KENTUCKY)
    .map((row) => header.map((column) => tidy(column, cell(row, column))));
  return { header, rows };
}

function tidy(column: string, value: string): string {
  return column === 'LATITUDE' || column === 'LONGITUDE' ? Number(value).toFixed(6) : value;
}
