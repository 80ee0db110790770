/** How grave a finding is: an `error` refuses its row, a `warning` keeps it, `info` only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** A finding in data from outside, said so that its owner can mend it. */
export interface Issue {
  /** Row in the file as its reader sees it (the header is row 1; a line of XML); null where it concerns the whole file. */
  row: number | null;
  /** Column by its header; null where it concerns the whole row or file. */
  column: string | null;
  found: string;
  expected: string;
  severity: Severity;
}

/** A file, or a request, that cannot be used at all. Nothing was changed. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly issue: Issue;

  /** @param issue what was found and what was expected; its severity is `error` */
  constructor(issue: Omit<Issue, 'severity'>) {
    super(describeIssue({ ...issue, severity: 'error' }));
    this.issue = { ...issue, severity: 'error' };
  }
}

/** One line for people: "row 7, column zip: found "4O6O1", expected five digits". */
export function describeIssue({ row, column, found, expected }: Issue): string {
  const where = [row === null ? null : `row ${row}`, column === null ? null : `column ${column}`]
    .filter((part) => part !== null)
    .join(', ');
  return `${where ? `${where}: ` : ''}found ${found}, expected ${expected}`;
}
