import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableCellOptions,
} from 'docx';
import type { Cell } from '#lib/reports/model/amount.ts';
import type { Column, Row, TableData } from '#lib/reports/model/table.ts';
import { layoutTable } from '../table/layout-table.ts';
import { docxText } from './docx-text.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIR = { style: BorderStyle.SINGLE, size: 2, color: 'B9BDC1' } as const;
const RULE = { style: BorderStyle.SINGLE, size: 8, color: '1B1B1B' } as const;

/** Room at either side of a cell, twips: half of that between columns at the size of tables. */
const SIDE = 75;

/** Bars at the left of a state, as the edges of its mark; the word tells the state. */
const STATE_BARS = {
  gap: '9A1B1E',
  'neighbor-dependent': 'B9701F',
  partial: '8F6A00',
  covered: '4A9583',
  'not-assessed': '8B9196',
} as const;

/** Colors of the words of the states, dark enough to be read on white. */
const STATE_COLORS = {
  gap: '9A1B1E',
  'neighbor-dependent': '8A4A05',
  partial: '6D5200',
  covered: '17604F',
  'not-assessed': '565C65',
} as const;

/**
 * A table that can be edited: its first row repeats on every page, and a row stays on one.
 * @param twips width of the text on the page, twentieths of a point
 */
export function docxTable(table: TableData, twips: number): Table {
  const { columns, rows } = table;
  const { size, widths: ems } = layoutTable(table, twips / TWIPS);
  const widths = ems.map((em) => Math.floor(em * size * TWIPS));
  const page: TablePage = { columns, widths, size: Math.round(size * 2) };
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: NONE,
      bottom: HAIR,
      left: NONE,
      right: NONE,
      insideHorizontal: HAIR,
      insideVertical: NONE,
    },
    margins: { left: SIDE, right: SIDE },
    tableLook: { firstRow: true, firstColumn: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, i) => headerCell(column, i, page)),
      }),
      ...rows.map((row, at) => tableRow(row, at, page)),
    ],
  });
}

/** Twips in a point. */
const TWIPS = 20;

/** Rows that stay on the page of their header: a header with one row says little. */
const TOGETHER = 3;

/** How the table is set: widths in twips, size in half points. */
interface TablePage {
  columns: readonly Column[];
  widths: readonly number[];
  size: number;
}

function headerCell(column: Column, at: number, { widths, size }: TablePage): TableCell {
  return new TableCell({
    width: { size: widths[at] ?? 0, type: WidthType.DXA },
    verticalAlign: 'bottom',
    ...edge(at),
    borders: { bottom: RULE },
    children: [
      new Paragraph({
        style: 'TableHeading',
        alignment: alignment(column),
        children: [docxText(column.label, { size })],
      }),
    ],
  });
}

function tableRow(row: Row, at: number, { columns, widths, size }: TablePage): TableRow {
  const group = row.role === 'group';
  const cells = group ? row.cells.slice(0, 1) : row.cells;
  const together = group || at < TOGETHER - 1;
  return new TableRow({
    cantSplit: true,
    children: cells.map((cell, i) => {
      const column = columns[i];
      const strong = group || row.role === 'total' || i === 0;
      return new TableCell({
        ...(group
          ? { columnSpan: columns.length }
          : { width: { size: widths[i] ?? 0, type: WidthType.DXA } }),
        borders: {
          ...(row.role === 'total' && { top: RULE, bottom: RULE }),
          ...(cell.kind === 'state' && { left: bar(STATE_BARS[cell.state]) }),
        },
        ...edge(i),
        children: [
          new Paragraph({
            style: 'TableText',
            keepNext: together,
            alignment: column ? alignment(column) : AlignmentType.LEFT,
            children: [docxText(cell.text, { bold: strong, size, ...colorOf(cell) })],
          }),
        ],
      });
    }),
  });
}

const bar = (color: string) => ({ style: BorderStyle.SINGLE, size: 24, color });

/** The first column begins where the text of the page does. */
const edge = (at: number): Pick<ITableCellOptions, 'margins'> =>
  at === 0 ? { margins: { left: 0 } } : {};

const alignment = ({ kind }: Column) =>
  kind === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT;

function colorOf(cell: Cell): { color?: string } {
  if (cell.kind === 'state') return { color: STATE_COLORS[cell.state] };
  return cell.kind === 'absent' ? { color: '565C65' } : {};
}
