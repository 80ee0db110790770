import type { Table } from '../table/table.ts';

/** Rows that a table could not even part into cells: they were read, and refused. */
export function refusedRows({ issues }: Pick<Table, 'issues'>): number {
  return issues.filter((issue) => issue.severity === 'error').length;
}
