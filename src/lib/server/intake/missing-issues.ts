import type { Issue } from '#lib/domain/issue.ts';

/** So many are named; the summary counts them all. */
const NAMED = 20;

/** Tells of records that are stored and not in the file: somebody should look at them. */
export function missingIssues(missing: readonly string[]): Issue[] {
  return missing.slice(0, NAMED).map((name) => ({
    row: null,
    column: null,
    found: `in the database and not in the file: ${name}`,
    expected: 'a record of the file; it was kept',
    severity: 'info',
  }));
}
