import { describe, expect, it } from 'vitest';
import { quartileCuts, quartileOf } from '#lib/coverage/equity/quartiles.ts';

describe('quartiles', () => {
  it('are those of type 7', () => {
    // R: quantile(1:9) is 1 3 5 7 9; quantile(c(1:8)) is 1 2.75 4.5 6.25 8.
    expect(quartileCuts([9, 1, 8, 2, 7, 3, 6, 4, 5])).toEqual([3, 5, 7]);
    expect(quartileCuts([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([2.75, 4.5, 6.25]);
  });

  it('are not made of too few values, or of one value alone', () => {
    expect(quartileCuts([1, 2, 3, 4, 5, 6, 7])).toBeNull();
    expect(quartileCuts(Array.from({ length: 20 }, () => 3))).toBeNull();
    expect(quartileCuts([])).toBeNull();
  });

  it('take a value on a limit in below it', () => {
    expect([1, 3, 4, 5, 6, 7, 8, 9].map((value) => quartileOf(value, [3, 5, 7]))).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });

  it('never part equal values', () => {
    const cuts = quartileCuts([0, 0, 0, 0, 0, 0, 1, 2]);
    expect(cuts).toEqual([0, 0, 0.25]);
    // Six zeros share the lowest quarter; the second and third are empty.
    expect(cuts && [0, 1, 2].map((value) => quartileOf(value, cuts))).toEqual([1, 4, 4]);
  });
});
