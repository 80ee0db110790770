import { CELL_STATES } from '#lib/coverage/cell.ts';
import type { CountyRow } from './county-row.ts';

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

type Value = number | string | null;

const assessed = ({ state }: CountyRow) => state !== 'not-assessed';

const VALUES: Readonly<Record<CountySort, (row: CountyRow) => Value>> = {
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
  const value = VALUES[sort];
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b);
    return sign * compare(x, y) || byName(a, b);
  });
}

const byName = (a: CountyRow, b: CountyRow) => a.name.localeCompare(b.name, 'en');

function compare(x: number | string, y: number | string): number {
  return typeof x === 'number' && typeof y === 'number'
    ? x - y
    : String(x).localeCompare(String(y), 'en');
}
