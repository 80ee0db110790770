import type { LedgerRow } from './gaps-page.ts';

/** Orders of the ledger's rows. */
export const LEDGER_SORTS = ['out-of-reach', 'name', 'gaps', 'covered', 'residents'] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];

export const LEDGER_SORT_LABELS: Readonly<Record<LedgerSort, string>> = {
  'out-of-reach': 'residents out of reach',
  name: 'name of the county',
  gaps: 'number of gaps',
  covered: 'fewest supports covered',
  residents: 'residents',
};

export function readLedgerSort(value: string | null): LedgerSort {
  return LEDGER_SORTS.find((sort) => sort === value) ?? 'out-of-reach';
}

/**
 * Rows in an order that puts the greatest concern first; what is not known stands last.
 * @param column the column of the chosen support
 */
export function sortLedger(
  rows: readonly LedgerRow[],
  sort: LedgerSort,
  column: number,
): LedgerRow[] {
  const weight = (row: LedgerRow): number => {
    if (sort === 'out-of-reach') return row.outOfReach[column] ?? -1;
    if (sort === 'gaps') return row.gaps ?? -1;
    if (sort === 'covered')
      return row.total.assessed > 0 ? 1 - row.total.covered / row.total.assessed : -1;
    if (sort === 'residents') return row.population ?? -1;
    return 0;
  };
  return [...rows].sort((a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name, 'en'));
}
