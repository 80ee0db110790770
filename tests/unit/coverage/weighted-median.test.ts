import { describe, expect, it } from 'vitest';
import { weightedMedian } from '#lib/coverage/weighted-median.ts';

describe('weightedMedian', () => {
  it.each([
    ['nothing', [], [], null],
    ['one value', [7], [3], 7],
    ['exactly half counts', [1, 2], [5, 5], 1],
    ['one short of half does not', [1, 2], [4, 5], 2],
    ['unsorted', [9, 1, 5], [1, 1, 1], 5],
    ['a heavy far value', [1, 2, 30], [10, 10, 100], 30],
    ['equal values together', [4, 4, 8], [1, 1, 2], 4],
    ['no service reaches the second half', [3, Infinity], [1, 2], Infinity],
  ])('%s', (_, values, weights, expected) => {
    expect(weightedMedian(Float64Array.from(values), Float64Array.from(weights))).toBe(expected);
  });

  it('looks only at the stretch it is given', () => {
    const values = Float64Array.from([100, 3, 1, 2, 0]);
    const weights = Float64Array.from([50, 1, 1, 1, 50]);
    expect(weightedMedian(values, weights, 1, 4)).toBe(2);
    expect(weightedMedian(values, weights, 2, 2)).toBeNull();
  });
});
