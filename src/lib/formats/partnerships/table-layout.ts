import { detectFormat } from '../table/detect-format.ts';
import { decodeText } from '../table/decode-text.ts';
import { readCsvGrid } from '../table/read-csv-grid.ts';
import { readWorkbook } from '../table/read-workbook.ts';
import type { EdgeTable } from './graph/read-table-graph.ts';

const NEWLINE = 0x0a;

/**
 * Tells whose columns a table of ties has. From and To are the plain spreadsheet's and Kumu's: with
 * `type`, `label` or `tags`, and without `kind`, they are Kumu's.
 * @throws InputError where the file is no table
 */
export async function tableLayout(
  bytes: Uint8Array,
  fileName: string,
): Promise<EdgeTable | 'plain'> {
  const header = await readFirstRow(bytes, fileName);
  const names = new Set(header.map((name) => name.trim().toLowerCase()));
  if (names.has('source') && names.has('target')) return 'gephi';
  const isKumu = ['type', 'label', 'tags'].some((name) => names.has(name)) && !names.has('kind');
  return names.has('from') && names.has('to') && isKumu ? 'kumu' : 'plain';
}

async function readFirstRow(bytes: Uint8Array, fileName: string): Promise<readonly string[]> {
  if (detectFormat(bytes, fileName) === 'xlsx') {
    return (await readWorkbook(bytes, fileName)).grid()[0] ?? [];
  }
  const end = bytes.indexOf(NEWLINE);
  const line = end < 0 ? bytes : bytes.subarray(0, end);
  return readCsvGrid(decodeText(line, fileName).text, fileName)[0] ?? [];
}
