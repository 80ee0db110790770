import { writeCsv, type CsvValue } from '#lib/formats/csv/write-csv.ts';
import type { TableData } from '#lib/reports/model/table.ts';
import { legalText } from '#lib/view/legal-text.ts';
import { csvNote, csvValue } from './csv-value.ts';

/**
 * A table as CSV for programs. `key` tells a row from others (a FIPS code, a slug) and `row` a body row
 * from a total; rows under a group name it. A column of numbers or dates holds those alone: where a cell
 * says something else (none known, a bound), it stands in `…_note` and the number, if any, beside it.
 */
export function tableCsv({ columns, rows }: TableData): string {
  const grouped = rows.some(({ role }) => role === 'group');
  const noted = new Set(
    columns.filter((column, i) =>
      rows.some(({ role, cells }) => role !== 'group' && csvNote(cells[i], column) !== null),
    ),
  );
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
    const cells = columns.flatMap((column, i) => [
      csvValue(row.cells[i], column),
      ...(noted.has(column) ? [csvNote(row.cells[i], column)] : []),
    ]);
    const within = row.role === 'total' ? '' : legalText(group);
    return [[row.key, row.role, ...(grouped ? [within] : []), ...cells]];
  });
  return writeCsv(['key', 'row', ...(grouped ? ['group'] : []), ...header], lines);
}
