import { describe, expect, it } from 'vitest';
import { boundHidden, type CountSum } from '#lib/coverage/suppression/hidden-bounds.ts';
import { protectCounts } from '#lib/coverage/suppression/protect-counts.ts';
import { recoverCounts } from '../../../support/recover-counts.ts';
import { createRandom, type Random } from '../../../support/random.ts';

const RULE = { fewest: 10, width: 5 };
const total = (counts: readonly number[]): CountSum => ({
  id: 'total',
  members: counts.map((_, i) => i),
});

describe('worked by hand', () => {
  it('a single hidden count takes the total with it', () => {
    const counts = [4, 30, 50];
    expect(protectCounts(counts, [total(counts)], RULE)).toEqual({
      hidden: new Set([0]),
      hiddenSums: new Set(['total']),
    });
  });

  it('two hidden counts whose sum leaves a wide range keep the total', () => {
    // 4 + 5: either may be 0 to 9.
    const counts = [4, 5, 50];
    expect(protectCounts(counts, [total(counts)], RULE).hiddenSums).toEqual(new Set());
  });

  it.each([
    [[0, 1], 'only 0 and 1 are possible'],
    [[9, 9], 'both must be 9'],
    [[9, 8], '8 and 9 are possible'],
  ])('%j, of which %s, do not', (few) => {
    const counts = [...few, 50];
    expect(protectCounts(counts, [total(counts)], RULE).hiddenSums).toEqual(new Set(['total']));
  });

  it('hides a second cell of a row and column, so that margins do not give the first away', () => {
    // The textbook case: only the 3 is small; its row, column, and the total are shown.
    const counts = [20, 3, 30, 40];
    const sums = [
      { id: 'row 1', members: [0, 1] },
      { id: 'row 2', members: [2, 3] },
      { id: 'column 1', members: [0, 2] },
      { id: 'column 2', members: [1, 3] },
      total(counts),
    ];
    const { hiddenSums } = protectCounts(counts, sums, RULE);
    // Each sum in which the 3 stands would give it away, for the other counts are shown.
    expect(hiddenSums).toEqual(new Set(['row 1', 'column 2', 'total']));
  });

  it('hides nothing where nothing is small', () => {
    const counts = [10, 20];
    expect(protectCounts(counts, [total(counts)], RULE)).toEqual({
      hidden: new Set(),
      hiddenSums: new Set(),
    });
  });

  it('without protection the same table is given away: the attempt works', () => {
    const counts = [20, 3, 30, 40];
    const row = [{ id: 'row 1', members: [0, 1] }];
    expect(recoverCounts(counts, [1], row, 9).counts).toEqual([[3, 3]]);
    expect(boundHidden(counts, new Set([1]), row, 9).ofCount(1)).toEqual([3, 3]);
  });
});

/** Counts in rows and columns of two tables at once, some of them small. */
function drawTables(random: Random): { counts: number[]; sums: CountSum[] } {
  const small = random.whole(1, 5);
  const counts = Array.from({ length: random.whole(small, 9) }, (_, i) =>
    i < small ? random.whole(0, 9) : random.whole(10, 40),
  );
  const families = Array.from({ length: random.whole(1, 3) }, () => random.whole(2, 4));
  const sums = families.flatMap((parts, family) => {
    const placed = counts.map(() => random.whole(1, parts));
    return Array.from({ length: parts }, (_, part) => ({
      id: `${family} ${part}`,
      members: placed.flatMap((own, at) => (own === part + 1 ? [at] : [])),
    }));
  });
  const crossed = sums
    .filter(({ id }) => id.startsWith('0'))
    .flatMap((one) =>
      sums
        .filter(({ id }) => id.startsWith('1'))
        .map((other) => ({
          id: `${one.id} × ${other.id}`,
          members: one.members.filter((at) => other.members.includes(at)),
        })),
    );
  return { counts, sums: [...sums, ...crossed, total(counts)] };
}

describe('somebody who tries to recover hidden counts from all tables at once', () => {
  const random = createRandom(17);
  const cases = Array.from({ length: 120 }, () => drawTables(random));

  it('finds no figure, nor a narrow range, in random tables', () => {
    let givenAway = 0;
    for (const { counts, sums } of cases) {
      const { hidden, hiddenSums } = protectCounts(counts, sums, RULE);
      const shown = sums.filter(({ id }) => !hiddenSums.has(id));
      const value = ({ members }: CountSum) =>
        members.reduce((all, at) => all + (counts[at] ?? 0), 0);
      const small = sums.filter((sum) => sum.members.length > 0 && value(sum) < 10);
      const found = recoverCounts(counts, [...hidden], shown, 9, small);
      for (const [least, most] of [...found.counts, ...found.sums]) {
        expect(most - least).toBeGreaterThanOrEqual(RULE.width);
      }
      // Against the same tables with small cells alone hidden: the attempt does find something.
      const careless = sums.filter((sum) => !small.includes(sum));
      const naive = recoverCounts(counts, [...hidden], careless, 9);
      if (naive.counts.some(([least, most]) => least === most)) givenAway++;
    }
    expect(givenAway).toBeGreaterThan(20);
  });

  it('knows no more than the bounds by linear programming say', () => {
    for (const { counts, sums } of cases.slice(0, 60)) {
      const hidden = counts.flatMap((count, at) => (count < 10 ? [at] : []));
      const shown = sums.filter((_, i) => i % 2 === 0);
      const found = recoverCounts(counts, hidden, shown, 9, sums);
      const bounds = boundHidden(counts, new Set(hidden), shown, 9, sums);
      hidden.forEach((at, i) => {
        const [least, most] = bounds.ofCount(at);
        const [low, high] = found.counts[i] as [number, number];
        expect(least).toBeLessThanOrEqual(low);
        expect(most).toBeGreaterThanOrEqual(high);
      });
      sums.forEach((sum, i) => {
        const [least, most] = bounds.ofSum(sum);
        const [low, high] = found.sums[i] as [number, number];
        expect(least).toBeLessThanOrEqual(low);
        expect(most).toBeGreaterThanOrEqual(high);
      });
    }
  });
});
