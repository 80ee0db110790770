import { CELL_STATES } from '#lib/coverage/cell.ts';
import type { CountyRow } from './county-row.ts';
import { sortBy, type SortValue } from './sort-by.ts';

/** Columns by which counties are sorted. */
export const COUNTY_SORTS = [
  'name',
  'state',
  'services',
  'reach',
  'out-of-reach',
  'nearest',
  'access',
  'virtual',
  'residents',
] as const;
export type CountySort = (typeof COUNTY_SORTS)[number];

export function isCountySort(value: string | null): value is CountySort {
  return COUNTY_SORTS.some((sort) => sort === value);
}

const assessed = ({ state }: CountyRow) => state !== 'not-assessed';

const VALUES: Readonly<Record<CountySort, (row: CountyRow) => SortValue>> = {
  name: (row) => row.name,
  state: (row) => (assessed(row) ? CELL_STATES.indexOf(row.state) : null),
  // None where nobody lists any is not known to be none.
  services: (row) => (row.servicesInCounty > 0 || assessed(row) ? row.servicesInCounty : null),
  reach: (row) => row.reach,
  'out-of-reach': (row) => row.outOfReach,
  nearest: (row) => row.nearestMiles,
  access: (row) => row.access,
  virtual: (row) => row.virtualServices,
  residents: (row) => row.population,
};

/** Rows in a new order; what is not known stands last in either direction, and names break ties. */
export function sortCountyRows<T extends CountyRow>(
  rows: readonly T[],
  sort: CountySort,
  descending: boolean,
): T[] {
  return sortBy(rows, VALUES[sort], ({ name }) => name, descending);
}
