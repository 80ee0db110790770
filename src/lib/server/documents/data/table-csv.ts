import { writeCsv, type CsvValue } from '#lib/formats/csv/write-csv.ts';
import type { Cell } from '#lib/reports/model/amount.ts';
import type { Column, Row, TableData } from '#lib/reports/model/table.ts';
import { legalText } from '../legal-text.ts';

/**
 * A table as CSV for programs. `key` tells a row from others (a FIPS code, a slug) and `row` a body row
 * from a total; rows under a group name it. A column of numbers or dates holds those alone: where a cell
 * says something else (none known, a bound), it stands in `…_note` and the number, if any, beside it.
 */
export function tableCsv({ columns, rows }: TableData): string {
  const grouped = rows.some(({ role }) => role === 'group');
  const noted = new Set(columns.filter((column, i) => rows.some((row) => hasNote(row, column, i))));
  const header = columns.flatMap((column) => [
    column.id,
    ...(noted.has(column) ? [`${column.id}_note`] : []),
  ]);
  let group = '';
  const lines = rows.flatMap((row): CsvValue[][] => {
    if (row.role === 'group') {
      group = row.cells[0]?.text ?? '';
      return [];
    }
    const cells = columns.flatMap((column, i) => csvCells(row.cells[i], column, noted.has(column)));
    return [
      [
        row.key,
        row.role,
        ...(grouped ? [row.role === 'total' ? '' : legalText(group)] : []),
        ...cells,
      ],
    ];
  });
  return writeCsv(['key', 'row', ...(grouped ? ['group'] : []), ...header], lines);
}

/** Columns whose cells programs read as values: words in them stand apart. */
const isTyped = ({ kind }: Column) => kind === 'number' || kind === 'date';

const hasNote = ({ role, cells }: Row, column: Column, i: number) =>
  role !== 'group' && isTyped(column) && noteOf(cells[i]) !== null;

function csvCells(cell: Cell | undefined, column: Column, noted: boolean): CsvValue[] {
  const value = isTyped(column) ? valueOf(cell) : legalText(cell?.text ?? '');
  return noted ? [value, noteOf(cell)] : [value];
}

function valueOf(cell: Cell | undefined): CsvValue {
  return cell?.kind === 'number' || cell?.kind === 'date' ? cell.value : null;
}

/** Words in place of a value, or a bound that the value alone would not say. */
function noteOf(cell: Cell | undefined): string | null {
  if (!cell || cell.kind === 'date' || cell.text === '') return null;
  if (cell.kind === 'number')
    return /^\D*\d/.test(cell.text) && !/^\p{L}/u.test(cell.text) ? null : cell.text;
  return legalText(cell.text);
}
