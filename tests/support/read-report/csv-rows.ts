import type { Cell } from '#lib/reports/model/amount.ts';
import type { Column, TableData } from '#lib/reports/model/table.ts';

/** What a CSV of a table has to say, by row and name of its columns: worked out from the model alone. */
export function csvRows({ columns, rows }: TableData): Record<string, string>[] {
  const body = rows.filter(({ role }) => role !== 'group');
  const noted = columns.filter((column, at) => body.some(({ cells }) => noteOf(cells[at], column)));
  const grouped = body.length < rows.length;
  let group = '';
  return rows.flatMap(({ key, role, cells }) => {
    if (role === 'group') {
      group = cells[0]?.text ?? '';
      return [];
    }
    const said = columns.flatMap((column, at): [string, string][] => [
      [column.id, valueOf(cells[at], column)],
      ...(noted.includes(column)
        ? [[`${column.id}_note`, guarded(noteOf(cells[at], column))] as [string, string]]
        : []),
    ]);
    const within = grouped ? { group: role === 'total' ? '' : guarded(group) } : {};
    return [{ key: guarded(key), row: role, ...within, ...Object.fromEntries(said) }];
  });
}

const isTyped = ({ kind }: Column) => kind === 'number' || kind === 'date';

function valueOf(cell: Cell | undefined, column: Column): string {
  if (!isTyped(column)) return guarded(cell?.text ?? '');
  return cell?.kind === 'number' || cell?.kind === 'date' ? String(cell.value) : '';
}

/** A bound, which the number beside it would not say, or why there is none. */
function noteOf(cell: Cell | undefined, column: Column): string {
  if (!cell || !isTyped(column) || cell.kind === 'date') return '';
  if (cell.kind === 'number') return /^(?:under|over) /.test(cell.text) ? cell.text : '';
  return cell.text;
}

/** What a spreadsheet would run as a formula. */
const guarded = (text: string) => (/^'*[=+\-@]/.test(text) ? `'${text}` : text);
