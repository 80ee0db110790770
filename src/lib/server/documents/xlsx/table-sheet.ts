import type { CellObject, Sheet } from 'write-excel-file/node';
import type { Cell } from '#lib/reports/model/amount.ts';
import type { Column, Row, TableData } from '#lib/reports/model/table.ts';
import { legalText } from '#lib/view/legal-text.ts';
import { naturalWidths } from '../table/column-widths.ts';
import { numberFormat } from './number-format.ts';
import { sheetName } from './sheet-name.ts';

/** A table with what stands above it. */
export interface SheetTable {
  label: string;
  title: string;
  notes: readonly string[];
  data: TableData;
}

/** Of a column, characters: what a heading's mark for filters needs, and what a line of words may have. */
const [NARROWEST, WIDEST] = [9, 48];
/** Width of a figure in Arial, which a column's width is counted in, ems. */
const FIGURE_EM = 0.556;
/** Height of a line, points. */
const LINE = 15;

/** What a spreadsheet opens: characters of a cell, and points of a row's height. */
const [MOST_CHARACTERS, MOST_HEIGHT] = [32_767, 409];

const [MUTED, HEADING_FILL, RULE] = ['#565c65', '#f1f1ee', '#dcdee0'];

/** Colors of the words of the states, as on paper; the word itself tells the state. */
const STATE_COLORS = {
  gap: '#9a1b1e',
  'neighbor-dependent': '#8a4a05',
  partial: '#6d5200',
  covered: '#17604f',
  'not-assessed': MUTED,
} as const;

/** A table as a sheet: title, edition, notes, headers that stay in sight, then a row for each row. */
export function tableSheet(
  { label, title, notes, data }: SheetTable,
  edition: string,
): Sheet<Buffer> {
  const { columns, rows } = data;
  const widths = naturalWidths(data).map((em) =>
    Math.min(Math.max(Math.ceil(em / FIGURE_EM) + 2, NARROWEST), WIDEST),
  );
  const across = widths.reduce((sum, width) => sum + width, 0);
  const above = [edition, ...notes].map((note) => [wide(note, columns.length, across)]);
  return {
    sheet: sheetName(label, title),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: above.length + 3,
    stickyColumnsCount: 1,
    orientation: 'landscape',
    data: [
      [text(`${label}. ${title}`, { fontWeight: 'bold', fontSize: 14 })],
      ...above,
      [],
      columns.map(heading),
      ...rows.map((row) =>
        tall(
          row.cells.map((cell, i) => sheetCell(cell, row, i === 0)),
          widths,
        ),
      ),
    ],
  };
}

/** A text as a text: no sign at its head makes it a formula. */
export function text(value: string, style: Partial<CellObject> = {}): CellObject {
  const cut = legalText(value).slice(0, MOST_CHARACTERS).toWellFormed();
  return { ...style, type: String, value: cut };
}

/**
 * A row as tall as its texts need: not every program finds that out by itself, and texts would lie over
 * each other. @param widths of the columns, characters
 */
export function tall(cells: readonly CellObject[], widths: readonly number[]): CellObject[] {
  const lines = cells.map(({ value, wrap }, i) =>
    wrap ? linesOf(String(value ?? ''), widths[i] ?? WIDEST) : 1,
  );
  const height = Math.min(MOST_HEIGHT, LINE * Math.max(1, ...lines));
  return cells.map((cell, i) => (i === 0 && height > LINE ? { ...cell, height } : cell));
}

/** Lines of a text that breaks between words. @param width characters of a line */
function linesOf(value: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of value.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) [lines, used] = [lines + 1, 0];
    lines += Math.floor(Math.max(0, word.length - 1) / width);
    used += (used > 0 ? 1 : 0) + Math.min(word.length, width);
  }
  return lines;
}

/** A long line over all columns, as tall as it needs. @param across characters that fit in a line */
function wide(value: string, columnSpan: number, across: number): CellObject {
  const height = Math.min(MOST_HEIGHT, LINE * linesOf(value, Math.max(across, 1)));
  return text(value, { columnSpan, wrap: true, alignVertical: 'top', height, textColor: MUTED });
}

const heading = ({ label, kind }: Column): CellObject =>
  text(label, {
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'bottom',
    align: kind === 'number' ? 'right' : 'left',
    backgroundColor: HEADING_FILL,
    bottomBorderStyle: 'thin',
  });

function sheetCell(cell: Cell, { role }: Row, header: boolean): CellObject {
  const style: Partial<CellObject> = {
    alignVertical: 'top',
    bottomBorderStyle: 'thin',
    bottomBorderColor: RULE,
    ...((header || role !== 'body') && { fontWeight: 'bold' }),
    ...(role === 'total' && { topBorderStyle: 'thin', bottomBorderColor: '#1b1b1b' }),
  };
  switch (cell.kind) {
    case 'number':
      return {
        ...style,
        type: Number,
        value: cell.value,
        format: numberFormat(cell),
        align: 'right',
      };
    case 'date':
      return dateCell(cell.value, style) ?? text(cell.text, style);
    case 'absent':
      return text(cell.text, { ...style, textColor: MUTED });
    case 'state':
      return text(cell.text, { ...style, textColor: STATE_COLORS[cell.state] });
    default:
      return text(cell.text, { ...style, wrap: true });
  }
}

/** A whole date as one; a year or a month alone stays a text: a spreadsheet would invent the day. */
function dateCell(iso: string, style: Partial<CellObject>): CellObject | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const value = new Date(`${iso}T00:00:00Z`);
  return { ...style, type: Date, value, format: 'd mmm yyyy', align: 'left' };
}
