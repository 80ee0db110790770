import { InputError, type Issue } from '#lib/domain/issue.ts';
import { MAX_COLUMNS, refuseLargeExtent } from './limits.ts';
import type { TableOptions } from './table.ts';

/** The columns of a table by their place in a row. */
export interface Header {
  /** Name by index; "" for a column without a header. */
  names: readonly string[];
  issues: Issue[];
}

/**
 * Matches a header row with the columns that a reader wants: trimmed, in any case, else exactly.
 * @throws InputError where a wanted column is missing or any column stands twice
 */
export function readHeader(cells: readonly string[], options: TableOptions): Header {
  if (cells.length > MAX_COLUMNS) refuseLargeExtent(1, cells.length, options.fileName);
  if (cells.every((cell) => cell === '')) throw emptyHeader(options);
  const wanted = new Map(
    [...options.required, ...(options.known ?? [])].map((name) => [fold(name), name]),
  );
  const names = cells.map((cell) => wanted.get(fold(cell)) ?? cell);
  refuseRepeated(names, options.fileName);
  refuseMissing(names, options);
  return { names, issues: options.known ? unknownColumns(cells, wanted) : [] };
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

function refuseRepeated(names: readonly string[], fileName: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = fold(name);
    if (key !== '' && seen.has(key)) {
      throw new InputError({
        row: 1,
        column: clip(name),
        found: `${fileName} with two columns "${clip(name)}"`,
        expected: 'each column once',
      });
    }
    seen.add(key);
  }
}

function refuseMissing(names: readonly string[], { required, fileName }: TableOptions): void {
  const missing = required.filter((name) => !names.includes(name));
  const [first] = missing;
  if (first === undefined) return;
  throw new InputError({
    row: 1,
    column: first,
    found: `${fileName} with the columns ${enumerate(names.filter((name) => name !== ''))}`,
    expected: `the column${missing.length > 1 ? 's' : ''} ${enumerate(missing)} in row 1`,
  });
}

function emptyHeader({ required, fileName }: TableOptions): InputError {
  return new InputError({
    row: 1,
    column: null,
    found: `${fileName} with an empty first row`,
    expected: `the column names in row 1: ${enumerate(required)}`,
  });
}

function unknownColumns(cells: readonly string[], wanted: ReadonlyMap<string, string>): Issue[] {
  return cells
    .filter((cell) => cell !== '' && !wanted.has(fold(cell)))
    .map((cell) => ({
      row: 1,
      column: clip(cell),
      found: `an unknown column "${clip(cell)}", which is not read`,
      expected: `the columns ${enumerate([...wanted.values()])}`,
      severity: 'info',
    }));
}

function enumerate(names: readonly string[]): string {
  const shown = names.slice(0, 30).map(clip).join(', ');
  return names.length > 30 ? `${shown} and ${names.length - 30} more` : shown;
}

function clip(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
