import type { CallLine } from './call-sheet.ts';
import { sortBy, type SortValue } from './sort-by.ts';

/** Columns by which calls are sorted. */
export const CALL_SORTS = ['organization', 'support', 'county', 'verified', 'residents'] as const;
export type CallSort = (typeof CALL_SORTS)[number];

export function isCallSort(value: string | null): value is CallSort {
  return CALL_SORTS.some((sort) => sort === value);
}

const VALUES: Readonly<Record<CallSort, (line: CallLine) => SortValue>> = {
  organization: (line) => line.organization,
  support: (line) => line.label,
  county: (line) => line.county,
  // Never verified is the oldest of all.
  verified: (line) => line.verifiedOn ?? '',
  residents: (line) => line.residents,
};

/** Calls in a new order; equals stay as they were, those of most residents first. */
export function sortCalls(
  lines: readonly CallLine[],
  sort: CallSort,
  descending: boolean,
): readonly CallLine[] {
  return sortBy(lines, VALUES[sort], () => '', descending);
}
