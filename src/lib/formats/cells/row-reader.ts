import type { Issue, Severity } from '#lib/domain/issue.ts';
import type { TableRow } from '../table/table.ts';
import type { CellParser } from './parsed.ts';

/** Reads the cells of one row and notes what is wrong with them. */
export interface RowReader {
  readonly row: number;
  /** True once an issue of severity `error` was noted: the row is to be left out. */
  readonly refused: boolean;
  /** @returns the value of a cell; null where it is absent, empty or cannot be used */
  read<T>(column: string, parse: CellParser<T>): T | null;
  /** As `read`, and an empty cell is an error. */
  require<T>(column: string, parse: CellParser<T>, expected: string): T | null;
  /** The cell as it is; "" where it is absent. */
  raw(column: string): string;
  report(column: string | null, found: string, expected: string, severity?: Severity): void;
}

/**
 * @param issues where findings are noted, with row and column
 * @param prepare applied to a cell before it is parsed, such as taking a guard off
 */
export function createRowReader(
  { row, cells }: TableRow,
  issues: Issue[],
  prepare: (text: string) => string = (text) => text,
): RowReader {
  let refused = false;
  const raw = (column: string) => prepare(cells[column] ?? '');
  const report: RowReader['report'] = (column, found, expected, severity = 'error') => {
    if (severity === 'error') refused = true;
    issues.push({ row, column, found, expected, severity });
  };
  const read: RowReader['read'] = (column, parse) => {
    const { value, problem } = parse(raw(column));
    if (problem) report(column, problem.found, problem.expected, problem.severity);
    return value;
  };
  return {
    row,
    get refused() {
      return refused;
    },
    raw,
    report,
    read,
    require(column, parse, expected) {
      const before = issues.length;
      const value = read(column, parse);
      if (value === null && issues.length === before) report(column, 'an empty cell', expected);
      return value;
    },
  };
}
