import type { Cell } from '#lib/reports/model/amount.ts';
import type { TableBlock } from '#lib/reports/model/block.ts';
import { headingLines } from '../table/column-widths.ts';
import { layoutTable } from '../table/layout-table.ts';

/** A table as the template takes it. @param width of the text on the page, points */
export function typstTable(block: TableBlock, width: number): object {
  const { size, widths } = layoutTable(block, width);
  return {
    ...block,
    size,
    head: headingLines(block, widths),
    columns: block.columns.map(({ label, kind }, i) => ({ label, kind, share: widths[i] })),
    rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(unbroken) })),
  };
}

/** A number stays on one line with all that belongs to it: "under 1 %". */
const unbroken = (cell: Cell): Cell =>
  cell.kind === 'number' || cell.kind === 'date' || cell.kind === 'state'
    ? { ...cell, text: cell.text.replaceAll(' ', '\u00a0') }
    : cell;
