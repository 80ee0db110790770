import type { Bounds, CountSum } from '#lib/coverage/suppression/hidden-bounds.ts';

/**
 * Tries to recover hidden counts the long way: goes through every way in which they can be whole
 * numbers from 0 to `most`, and keeps those that give all the published sums.
 * @returns for each hidden count, and each sum asked about, the least and the most that is possible
 */
export function recoverCounts(
  counts: readonly number[],
  hidden: readonly number[],
  published: readonly CountSum[],
  most: number,
  asked: readonly CountSum[] = [],
): { counts: Bounds[]; sums: Bounds[] } {
  const guess = [...counts];
  const sum = (values: readonly number[], { members }: CountSum) =>
    members.reduce((all, at) => all + (values[at] ?? NaN), 0);
  const told = published.map((one) => sum(counts, one));
  const found = hidden.map(() => [Infinity, -Infinity] as [number, number]);
  const sums = asked.map(() => [Infinity, -Infinity] as [number, number]);
  const widen = (range: [number, number] | undefined, value: number) => {
    if (!range) return;
    range[0] = Math.min(range[0], value);
    range[1] = Math.max(range[1], value);
  };
  const visit = (place: number): void => {
    const at = hidden[place];
    if (at === undefined) {
      if (!published.every((one, i) => sum(guess, one) === told[i])) return;
      hidden.forEach((own, i) => widen(found[i], guess[own] ?? NaN));
      asked.forEach((one, i) => widen(sums[i], sum(guess, one)));
      return;
    }
    for (let value = 0; value <= most; value++) {
      guess[at] = value;
      visit(place + 1);
    }
  };
  visit(0);
  return { counts: found, sums };
}
