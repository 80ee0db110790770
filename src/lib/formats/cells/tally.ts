import type { Issue, Severity } from '#lib/domain/issue.ts';
import type { CellParser } from './parsed.ts';

/**
 * Counts what is wrong in the same way in many rows of a reference table (a whole column that lost
 * its zeros), to tell it once and not a thousand times.
 */
export interface Tally {
  note(row: number, found: string): void;
  /** The same parser; what it mended is counted here and no longer reported by row. */
  ofRepairs<T>(row: number, parse: CellParser<T>): CellParser<T>;
  /** One issue at the first row noted, or none. */
  issues(): Issue[];
}

export function createTally(column: string, expected: string, severity: Severity): Tally {
  let first: { row: number; found: string } | null = null;
  let count = 0;
  function note(row: number, found: string): void {
    first ??= { row, found };
    count++;
  }
  return {
    note,
    ofRepairs(row, parse) {
      return (text) => {
        const { value, problem } = parse(text);
        if (value === null || !problem) return { value, problem };
        note(row, problem.found);
        return { value, problem: null };
      };
    },
    issues() {
      if (!first) return [];
      const more = count > 1 ? ` and ${(count - 1).toLocaleString('en-US')} more like it` : '';
      return [{ row: first.row, column, found: first.found + more, expected, severity }];
    },
  };
}
