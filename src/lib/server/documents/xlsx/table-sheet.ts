import type { CellObject, Sheet } from 'write-excel-file/node';
import type { Cell } from '#lib/reports/model/amount.ts';
import type { Column, Row, TableData } from '#lib/reports/model/table.ts';
import { legalText } from '#lib/view/legal-text.ts';
import { numberFormat } from './number-format.ts';
import { sheetName } from './sheet-name.ts';

/** A table with what stands above it. */
export interface SheetTable {
  label: string;
  title: string;
  notes: readonly string[];
  data: TableData;
}

/** Width of a plain column, characters; of a sheet's line, points. */
const [CHARACTERS, LINE] = [13, 15];

/** What a spreadsheet opens: characters of a cell, and points of a row's height. */
const [MOST_CHARACTERS, MOST_HEIGHT] = [32_767, 409];

const MUTED = '#565c65';

/** A table as a sheet: title, edition, notes, headers that stay in sight, then a row for each row. */
export function tableSheet(
  { label, title, notes, data: { columns, rows } }: SheetTable,
  edition: string,
): Sheet<Buffer> {
  const widths = columns.map(({ width }) => Math.round(CHARACTERS * Math.max(width, 1)));
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
      ...rows.map((row) => row.cells.map((cell, i) => sheetCell(cell, row, i === 0))),
    ],
  };
}

/** A text as a text: no sign at its head makes it a formula. */
export function text(value: string, style: Partial<CellObject> = {}): CellObject {
  const cut = legalText(value).slice(0, MOST_CHARACTERS).toWellFormed();
  return { ...style, type: String, value: cut };
}

/** A long line over all columns, as tall as it needs. @param across characters that fit in a line */
function wide(value: string, columnSpan: number, across: number): CellObject {
  const lines = Math.ceil(value.length / Math.max(across, 1));
  const height = Math.min(MOST_HEIGHT, LINE * lines);
  return text(value, { columnSpan, wrap: true, alignVertical: 'top', height, textColor: MUTED });
}

const heading = ({ label, kind }: Column): CellObject =>
  text(label, {
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'bottom',
    align: kind === 'number' ? 'right' : 'left',
    bottomBorderStyle: 'thin',
  });

function sheetCell(cell: Cell, { role }: Row, header: boolean): CellObject {
  const style: Partial<CellObject> = {
    alignVertical: 'top',
    ...((header || role !== 'body') && { fontWeight: 'bold' }),
    ...(role === 'total' && { topBorderStyle: 'thin' }),
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
