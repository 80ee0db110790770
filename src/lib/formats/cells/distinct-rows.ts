import type { Issue } from '#lib/domain/issue.ts';

/**
 * Keeps the first row of each code. A second one is refused with both rows named: which of the two
 * holds is not for us to guess.
 * @param column where the code stands, for the message
 */
export function distinctRows<T extends { row: number }>(
  rows: readonly T[],
  codeOf: (row: T) => string,
  column: string,
  issues: Issue[],
): T[] {
  const seen = new Map<string, number>();
  return rows.filter((one) => {
    const code = codeOf(one);
    const first = seen.get(code);
    if (first === undefined) {
      seen.set(code, one.row);
      return true;
    }
    const found = `${code} again, as in row ${first}`;
    issues.push({ row: one.row, column, found, expected: 'each once', severity: 'error' });
    return false;
  });
}
