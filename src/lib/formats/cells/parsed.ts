import type { Issue } from '#lib/domain/issue.ts';

/** What is wrong with a cell; where it stands is known to who reads the row. */
export type CellProblem = Pick<Issue, 'found' | 'expected' | 'severity'>;

/**
 * What a cell says. `value` is null for an empty cell (no problem) and for one that cannot be used
 * (a problem of severity `error`); a value that was repaired comes with a `warning`.
 */
export interface Parsed<T> {
  value: T | null;
  problem: CellProblem | null;
}

/** Reads the trimmed text of one cell. */
export type CellParser<T> = (text: string) => Parsed<T>;

/** An empty cell: nothing is known, which is never zero. */
export const EMPTY: Parsed<never> = { value: null, problem: null };

export function accept<T>(value: T): Parsed<T> {
  return { value, problem: null };
}

/** Takes a value that had to be mended, and says so. */
export function repair<T>(value: T, found: string, expected: string): Parsed<T> {
  return { value, problem: { found, expected, severity: 'warning' } };
}

export function refuse(found: string, expected: string): Parsed<never> {
  return { value: null, problem: { found, expected, severity: 'error' } };
}

/** A cell's text for a message: in quotation marks, and not longer than a line. */
export function quote(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
