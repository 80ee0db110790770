import type { CsvValue } from '#lib/formats/csv/write-csv.ts';
import type { Cell } from '#lib/reports/model/amount.ts';
import type { Column } from '#lib/reports/model/table.ts';
import { legalText } from '#lib/view/legal-text.ts';

/** Columns whose cells programs read as values: words in them stand apart. */
const isTyped = ({ kind }: Column) => kind === 'number' || kind === 'date';

/** What a program reads: a number or a date alone, else the words. Null where it is not known, never 0. */
export function csvValue(cell: Cell | undefined, column: Column): CsvValue {
  if (!isTyped(column)) return legalText(cell?.text ?? '');
  return cell?.kind === 'number' || cell?.kind === 'date' ? cell.value : null;
}

/** Words in place of a value, or a bound that the value alone would not say; else null. */
export function csvNote(cell: Cell | undefined, column: Column): string | null {
  if (!isTyped(column) || !cell || cell.kind === 'date' || cell.text === '') return null;
  if (cell.kind === 'number')
    return /^\D*\d/.test(cell.text) && !/^\p{L}/u.test(cell.text) ? null : cell.text;
  return legalText(cell.text);
}
