import { buildTable } from './build-table.ts';
import { decodeText } from './decode-text.ts';
import { detectFormat } from './detect-format.ts';
import { refuseLargeFile } from './limits.ts';
import { readCsvGrid } from './read-csv-grid.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Table, TableOptions } from './table.ts';

export type { Table, TableEncoding, TableOptions, TableRow } from './table.ts';

/**
 * Reads a table from a workbook or a CSV file, told apart by content, with every cell as trimmed
 * text and row numbers as a spreadsheet shows them.
 * @throws InputError where the file cannot be used: no table, too large, no such sheet, a wanted
 *   column missing, a column twice, uneven quotation marks
 */
export async function readTable(bytes: Uint8Array, options: TableOptions): Promise<Table> {
  const { fileName } = options;
  refuseLargeFile(bytes.byteLength, fileName);
  if (detectFormat(bytes, fileName) === 'xlsx') {
    const workbook = await readWorkbook(bytes, fileName);
    return buildTable(workbook.grid(options.sheet), 'xlsx', options);
  }
  const { text, encoding, issues } = decodeText(bytes, fileName);
  const table = buildTable(readCsvGrid(text, fileName), encoding, options);
  return { ...table, issues: [...issues, ...table.issues] };
}
