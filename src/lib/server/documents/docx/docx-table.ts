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
import { docxText } from './docx-text.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIR = { style: BorderStyle.SINGLE, size: 2, color: 'B9BDC1' } as const;
const RULE = { style: BorderStyle.SINGLE, size: 8, color: '1B1B1B' } as const;

/** More columns than these are set closer and smaller, so that a word or a number stays on one line. */
const MANY = 6;

/** Half points. */
const sizeOf = (columns: number) => (columns > MANY ? 15 : 16);

/** Colors of the words of the states, dark enough to be read on white; the word itself tells the state. */
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
export function docxTable({ columns, rows }: TableData, twips: number): Table {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((twips * width) / all));
  const many = columns.length > MANY;
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
    margins: { left: many ? 45 : 90, right: many ? 45 : 90 },
    tableLook: { firstRow: true, firstColumn: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, i) =>
          headerCell(column, widths[i] ?? 0, sizeOf(columns.length), apart(columns, i)),
        ),
      }),
      ...rows.map((row) => tableRow(row, columns, widths)),
    ],
  });
}

function headerCell(column: Column, width: number, size: number, margins: Apart): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: 'bottom',
    ...margins,
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

function tableRow(row: Row, columns: readonly Column[], widths: readonly number[]): TableRow {
  const group = row.role === 'group';
  const cells = group ? row.cells.slice(0, 1) : row.cells;
  return new TableRow({
    cantSplit: true,
    keepNext: group,
    children: cells.map((cell, i) => {
      const column = columns[i];
      const strong = group || row.role === 'total' || i === 0;
      return new TableCell({
        ...(group
          ? { columnSpan: columns.length }
          : { width: { size: widths[i] ?? 0, type: WidthType.DXA } }),
        ...(row.role === 'total' && { borders: { top: RULE } }),
        ...apart(columns, i),
        children: [
          new Paragraph({
            style: 'TableText',
            alignment: column ? alignment(column) : AlignmentType.LEFT,
            children: [
              docxText(cell.text, { bold: strong, size: sizeOf(columns.length), ...colorOf(cell) }),
            ],
          }),
        ],
      });
    }),
  });
}

type Apart = Pick<ITableCellOptions, 'margins'>;

/** Words after a column of numbers would stand close to them: numbers end where words begin. */
function apart(columns: readonly Column[], at: number): Apart {
  const close = columns[at - 1]?.kind === 'number' && columns[at]?.kind !== 'number';
  return close ? { margins: { left: 160 } } : {};
}

const alignment = ({ kind }: Column) =>
  kind === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT;

function colorOf(cell: Cell): { color?: string } {
  if (cell.kind === 'state') return { color: STATE_COLORS[cell.state] };
  return cell.kind === 'absent' ? { color: '565C65' } : {};
}
