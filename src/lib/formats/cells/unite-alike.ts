import type { Issue } from '#lib/domain/issue.ts';

/**
 * Tells what many rows say in the same words once, at the first of them, with how many more there
 * are: a template that was copied down a column is one finding.
 * @param column whose issues are united; all others stay as they are
 */
export function uniteAlike(issues: readonly Issue[], column: string): Issue[] {
  const counts = new Map<string, number>();
  for (const issue of issues) {
    if (issue.column === column) counts.set(issue.found, (counts.get(issue.found) ?? 0) + 1);
  }
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    if (issue.column !== column) return issue;
    if (told.has(issue.found)) return [];
    told.add(issue.found);
    const more = (counts.get(issue.found) ?? 1) - 1;
    const rows = more === 1 ? 'row' : 'rows';
    return more === 0
      ? issue
      : { ...issue, found: `${issue.found}, and so in ${more} more ${rows}` };
  });
}
