/** What a column sorts by; null where it is not known. */
export type SortValue = number | string | null;

/**
 * Rows in a new order; what is not known stands last in either direction, and names break ties,
 * always from A to Z.
 */
export function sortBy<T>(
  rows: readonly T[],
  value: (row: T) => SortValue,
  name: (row: T) => string,
  descending: boolean,
): T[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    const byName = name(a).localeCompare(name(b), 'en');
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName;
    return sign * compare(x, y) || byName;
  });
}

function compare(x: number | string, y: number | string): number {
  return typeof x === 'number' && typeof y === 'number'
    ? x - y
    : String(x).localeCompare(String(y), 'en');
}
