import type { TableData } from '#lib/reports/model/table.ts';
import { columnWidths, leastWidth, naturalWidths } from './column-widths.ts';

/** Sizes of the words of a table, points, the largest first. */
const LARGEST = 9;
const SIZES = [LARGEST, 8.6, 8.2, 7.8, 7.4];
/** Above this size a table is set smaller before a text in it breaks; texts that break anyway are set in it. */
const BROKEN_SIZE = 8.2;
/** A table of so few rows is set large all the same where its texts break once, not many times. */
const FEW_ROWS = 12;

/** How a table stands on paper. */
export interface TableLayout {
  /** Of its words, points. */
  size: number;
  /** Of its columns, ems of that size; they sum up to the width of the page. */
  widths: number[];
}

/** @param width of the text on the page, points */
export function layoutTable(table: TableData, width: number): TableLayout {
  const natural = naturalWidths(table).reduce((all, column) => all + column, 0);
  const least = leastWidth(table);
  const few = table.rows.length <= FEW_ROWS && natural * LARGEST <= 2 * width;
  const size =
    SIZES.find((one) => one >= BROKEN_SIZE && natural * one <= width) ??
    SIZES.find((one) => (one <= BROKEN_SIZE || few) && least * one <= width) ??
    Math.min(...SIZES);
  return { size, widths: columnWidths(table, width / size) };
}
