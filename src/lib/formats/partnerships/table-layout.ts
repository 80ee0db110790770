import { detectFormat } from '../table/detect-format.ts';
import { decodeText } from '../table/decode-text.ts';
import { readCsvGrid } from '../table/read-csv-grid.ts';
import { readWorkbook } from '../table/read-workbook.ts';
import type { EdgeTable } from './graph/read-table-graph.ts';

const NEWLINE = 0x0a;

/** Whose columns a table of ties has, and where it stands in its file. */
export interface TableLayout {
  columns: EdgeTable | 'plain';
  /** The sheet with the ties; undefined for a CSV file, and for the first sheet. */
  sheet: string | undefined;
  /** Another sheet of the workbook that lists the organizations; null where there is none. */
  nodeSheet: string | null;
}

/**
 * Tells whose columns a table of ties has. From and To are the plain spreadsheet's and Kumu's: with
 * `type`, `label` or `tags`, and without `kind`, they are Kumu's. In a workbook of several sheets
 * the first that has such columns holds the ties, and one beside it with Label or Id, as in Kumu's
 * exports, the organizations.
 * @throws InputError where the file is no table
 */
export async function tableLayout(bytes: Uint8Array, fileName: string): Promise<TableLayout> {
  if (detectFormat(bytes, fileName) !== 'xlsx') {
    const columns = columnsOf(readFirstRow(bytes, fileName)) ?? 'plain';
    return { columns, sheet: undefined, nodeSheet: null };
  }
  const workbook = await readWorkbook(bytes, fileName);
  const heads = workbook.sheets.map((sheet) => ({ sheet, head: workbook.grid(sheet)[0] ?? [] }));
  const ties = heads.find(({ head }) => columnsOf(head) !== null);
  const columns = (ties && columnsOf(ties.head)) ?? 'plain';
  const nodes = heads.find((one) => one !== ties && isNodeHead(one.head, columns));
  return {
    columns,
    sheet: ties?.sheet,
    nodeSheet: ties && nodes ? nodes.sheet : null,
  };
}

function columnsOf(head: readonly string[]): TableLayout['columns'] | null {
  const names = namesOf(head);
  if (names.has('source') && names.has('target')) return 'gephi';
  if (!names.has('from') || !names.has('to')) return null;
  const isKumu = ['type', 'label', 'tags'].some((name) => names.has(name)) && !names.has('kind');
  return isKumu ? 'kumu' : 'plain';
}

/** Beside a plain spreadsheet it takes both columns: a sheet with labels may be anything there. */
function isNodeHead(head: readonly string[], beside: TableLayout['columns']): boolean {
  const names = namesOf(head);
  if (columnsOf(head) !== null) return false;
  const known = ['id', 'label'].filter((name) => names.has(name)).length;
  return known === 2 || (known === 1 && beside !== 'plain');
}

function namesOf(head: readonly string[]): ReadonlySet<string> {
  return new Set(head.map((name) => name.trim().toLowerCase()));
}

function readFirstRow(bytes: Uint8Array, fileName: string): readonly string[] {
  const end = bytes.indexOf(NEWLINE);
  const line = end < 0 ? bytes : bytes.subarray(0, end);
  return readCsvGrid(decodeText(line, fileName).text, fileName)[0] ?? [];
}
