import { CELL_STATES } from '#lib/coverage/cell.ts';
import { sortBy, type SortValue } from './sort-by.ts';
import type { YardstickColumn, YardstickRow, YardstickSummaryRow } from './yardsticks-page.ts';

/** Columns of the summary by which it is sorted. */
export const SUMMARY_SORTS = ['name', 'gaps', 'robust', 'changing', 'yardsticks'] as const;
export type SummarySort = (typeof SUMMARY_SORTS)[number];

export function isSummarySort(value: string | null): value is SummarySort {
  return SUMMARY_SORTS.some((sort) => sort === value);
}

/** Columns of the matrix by which it is sorted, apart from those of the yardsticks. */
export const MATRIX_SORTS = ['name', 'out-of-reach', 'robust'] as const;

/** Whether the matrix is sorted by it: a column of its own, or the id of a yardstick. */
export function isMatrixSort(value: string | null, columns: readonly YardstickColumn[]): boolean {
  return MATRIX_SORTS.some((one) => one === value) || columns.some(({ id }) => id === value);
}

/**
 * Rows of the matrix in a new order; what is not known stands last in either direction, and names
 * break ties.
 * @param sort a column of the matrix; the id of a yardstick sorts by the state under it, gaps first
 */
export function sortYardstickRows(
  rows: readonly YardstickRow[],
  columns: readonly YardstickColumn[],
  sort: string,
  descending: boolean,
): YardstickRow[] {
  const at = columns.findIndex(({ id }) => id === sort);
  const value = (row: YardstickRow): SortValue => {
    if (sort === 'name') return row.name;
    if (sort === 'robust') return row.robust ? 1 : 0;
    if (at < 0) return row.outOfReach;
    const state = row.states[at] ?? 'not-assessed';
    return state === 'not-assessed' ? null : CELL_STATES.indexOf(state);
  };
  return sortBy(rows, value, ({ name }) => name, descending);
}

/** Rows of the summary in a new order, as those of the matrix. */
export function sortSummary(
  rows: readonly YardstickSummaryRow[],
  sort: SummarySort,
  descending: boolean,
): YardstickSummaryRow[] {
  const value = (row: YardstickSummaryRow) => (sort === 'name' ? row.label : row[sort]);
  return sortBy(rows, value, ({ label }) => label, descending);
}
