import type { KnownLine } from './data-page.ts';
import { sortBy } from './sort-by.ts';

interface KnownColumn {
  id: string;
  label: string;
  value: (line: KnownLine) => number;
}

/** What is told of each support or county, in the order of the table's columns, group by group. */
export const KNOWN_COLUMNS = [
  { id: 'not-assessed', label: 'not assessed', value: (line) => line.notAssessed },
  { id: 'partial-list', label: 'partial list', value: (line) => line.partial },
  { id: 'edge', label: 'edge of the lists', value: (line) => line.edge },
  { id: 'unconfirmed', label: 'none found, unconfirmed', value: (line) => line.unconfirmed },
  { id: 'records', label: 'all', value: (line) => line.records },
  { id: 'never', label: 'never', value: ({ ages }) => ages.never },
  { id: 'old', label: 'over 12 months', value: ({ ages }) => ages.old },
  { id: 'aging', label: '6 to 12 months', value: ({ ages }) => ages.aging },
  { id: 'fresh', label: 'under 6 months', value: ({ ages }) => ages.fresh },
  { id: 'approximate', label: 'approximate place', value: (line) => line.approximate },
  { id: 'clients-only', label: 'clients only', value: (line) => line.clientsOnly },
] as const satisfies readonly KnownColumn[];

/** A column of the table; `name` is that of the support or county. */
export type KnownSort = 'name' | (typeof KNOWN_COLUMNS)[number]['id'];

export function isKnownSort(value: string | null): value is KnownSort {
  return value === 'name' || KNOWN_COLUMNS.some(({ id }) => id === value);
}

/** Lines in a new order; names break ties. @param sort null keeps the order of the product */
export function sortKnown(
  lines: readonly KnownLine[],
  sort: KnownSort | null,
  descending: boolean,
): readonly KnownLine[] {
  if (sort === null) return lines;
  const column = KNOWN_COLUMNS.find(({ id }) => id === sort);
  return sortBy(
    lines,
    (line) => (column ? column.value(line) : line.label),
    ({ label }) => label,
    descending,
  );
}
