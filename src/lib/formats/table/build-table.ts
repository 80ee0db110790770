import { InputError, type Issue } from '#lib/domain/issue.ts';
import { readHeader } from './header.ts';
import type { Grid, Table, TableEncoding, TableOptions, TableRow } from './table.ts';

/**
 * Turns cells into rows by column. Blank rows are left out; a row with more cells than the header
 * is refused, because its cells may stand under the wrong columns.
 * @throws InputError where there is no header, a wanted column is missing or one stands twice
 */
export function buildTable(grid: Grid, encoding: TableEncoding, options: TableOptions): Table {
  const [first] = grid;
  if (!first) throw emptyFile(options);
  const { names, issues } = readHeader(first, options);
  const columns = names.filter((name) => name !== '');
  const rows: TableRow[] = [];
  const unnamed = new Set<number>();
  for (let i = 1; i < grid.length; i++) {
    const cells = grid[i] ?? [];
    if (cells.every((cell) => cell === '')) continue;
    const row = i + 1;
    if (cells.some((cell, at) => cell !== '' && at >= names.length)) {
      issues.push(tooManyCells(row, cells.length, names.length));
    } else rows.push({ row, cells: byColumn(names, cells, unnamed) });
  }
  issues.push(...[...unnamed].sort((a, b) => a - b).map(unnamedColumn));
  return { columns, rows, issues, encoding };
}

/** Without a prototype, so that a column called `__proto__` is a column like any other. */
function byColumn(
  names: readonly string[],
  cells: readonly string[],
  unnamed: Set<number>,
): Readonly<Record<string, string>> {
  const record = Object.create(null) as Record<string, string>;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] ?? '';
    const cell = cells[at] ?? '';
    if (name !== '') record[name] = cell;
    else if (cell !== '') unnamed.add(at);
  }
  return record;
}

function emptyFile({ fileName, required }: TableOptions): InputError {
  return new InputError({
    row: null,
    column: null,
    found: `${fileName} without a row`,
    expected: `a header row with ${required.join(', ')}`,
  });
}

function tooManyCells(row: number, found: number, expected: number): Issue {
  return {
    row,
    column: null,
    found: `${found} cells`,
    expected: `${expected}, as many as the header has (is a comma not in quotation marks?)`,
    severity: 'error',
  };
}

function unnamedColumn(at: number): Issue {
  return {
    row: 1,
    column: null,
    found: `no header above column ${at + 1}, which is not read`,
    expected: 'a header for every column',
    severity: 'info',
  };
}
