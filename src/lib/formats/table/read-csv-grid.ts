import { CsvError, parse } from 'csv-parse/sync';
import { InputError } from '#lib/domain/issue.ts';
import { MAX_COLUMNS, MAX_ROWS, refuseLargeExtent } from './limits.ts';
import type { Grid } from './table.ts';

const DELIMITERS = [',', '\t', ';'] as const;

/**
 * Reads delimited text into cells. The delimiter is the one of comma, tab and semicolon that
 * parts the first line into most columns.
 * @throws InputError with its row where a quotation mark is uneven, and above the limits of a sheet
 */
export function readCsvGrid(text: string, fileName: string): Grid {
  try {
    const grid = parseDelimited(text, detectDelimiter(text), MAX_ROWS + 1);
    refuseLargeExtent(grid.length, grid[0]?.length ?? 0, fileName);
    return grid;
  } catch (error) {
    if (error instanceof CsvError) throw unevenQuotes(error, fileName);
    throw error;
  }
}

function parseDelimited(text: string, delimiter: string, to: number): string[][] {
  return parse(text, {
    delimiter,
    to,
    // Files that were put together have line ends of several systems.
    record_delimiter: ['\r\n', '\n', '\r'],
    bom: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: false,
  });
}

function detectDelimiter(text: string): string {
  const end = text.search(/[\r\n]/);
  const line = (end < 0 ? text : text.slice(0, end)).slice(0, MAX_COLUMNS * 64);
  const outsideQuotes = line.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => outsideQuotes.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function unevenQuotes(error: CsvError, fileName: string): InputError {
  // The parser counts finished records: the row at fault is the next one.
  const records = typeof error['records'] === 'number' ? error['records'] : null;
  return new InputError({
    row: records === null ? null : records + 1,
    column: null,
    found: `${fileName} with a quotation mark (") that has no partner or stands inside a cell`,
    expected: 'cells with quotation marks in the form "Joe ""Sam"" Smith"',
  });
}
