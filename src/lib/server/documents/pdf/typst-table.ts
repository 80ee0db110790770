import type { Cell } from '#lib/reports/model/amount.ts';
import type { TableBlock } from '#lib/reports/model/block.ts';
import { columnWidths, headingLines, leastWidth, naturalWidths } from '../table/column-widths.ts';

/** Sizes of the words of a table, points, the largest first. */
const SIZES = [9, 8.6, 8.2, 7.8, 7.4];
/** Above this size a table is set smaller before a text in it breaks; texts that break anyway are set in it. */
const BROKEN_SIZE = 8.2;

/** A table as the template takes it. @param width of the text on the page, points */
export function typstTable(block: TableBlock, width: number): object {
  const size = sizeFor(block, width);
  const widths = columnWidths(block, width / size);
  return {
    ...block,
    size,
    head: headingLines(block, widths),
    columns: block.columns.map(({ label, kind }, i) => ({ label, kind, share: widths[i] })),
    rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(unbroken) })),
  };
}

function sizeFor(block: TableBlock, width: number): number {
  const natural = naturalWidths(block).reduce((all, column) => all + column, 0);
  const least = leastWidth(block);
  return (
    SIZES.find((size) => size >= BROKEN_SIZE && natural * size <= width) ??
    SIZES.find((size) => size <= BROKEN_SIZE && least * size <= width) ??
    Math.min(...SIZES)
  );
}

/** A number stays on one line with all that belongs to it: "under 1 %". */
const unbroken = (cell: Cell): Cell =>
  cell.kind === 'number' || cell.kind === 'date' || cell.kind === 'state'
    ? { ...cell, text: cell.text.replaceAll(' ', '\u00a0') }
    : cell;
