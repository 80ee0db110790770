import { sortBy, type SortValue } from './sort-by.ts';
import type { StateRow } from './national-page.ts';

/** Columns by which states are sorted. */
export const STATE_SORTS = [
  'name',
  'counties',
  'gap',
  'neighbor-dependent',
  'partial',
  'covered',
  'not-assessed',
  'out-of-reach',
  'share',
] as const;
export type StateSort = (typeof STATE_SORTS)[number];

export function isStateSort(value: string | null): value is StateSort {
  return STATE_SORTS.some((sort) => sort === value);
}

function valueOf(row: StateRow, sort: StateSort): SortValue {
  switch (sort) {
    case 'name':
      return row.name;
    case 'counties':
      return row.counties;
    case 'out-of-reach':
      return row.outOfReach;
    case 'share':
      return row.shareOutOfReach;
    default:
      return row.counts[sort];
  }
}

/** States in a new order; what is not known stands last in either direction, and names break ties. */
export function sortStates(
  rows: readonly StateRow[],
  sort: StateSort,
  descending: boolean,
): StateRow[] {
  return sortBy(
    rows,
    (row) => valueOf(row, sort),
    ({ name }) => name,
    descending,
  );
}
