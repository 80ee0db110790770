import { describe, expect, it } from 'vitest';
import { drawnArea, middleOfArea, togetherOf } from '#lib/reports/print/drawn-area.ts';
import { createAreaTest, ringsOfPath } from '#lib/reports/print/rings-of-path.ts';

// A square of 10 with a hole of 4 × 4 in its right half, and a small square far to the right.
const square = 'M0,0L10,0L10,10L0,10Z';
const hole = 'M5,3L5,7L9,7L9,3Z';
const island = 'M20,4L22,4L22,6L20,6Z';

describe('drawnArea', () => {
  it('is read from a drawn path, with its bounds', () => {
    expect(ringsOfPath(square)).toEqual([
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
    ]);
    const areas = [square, island].map((d) => drawnArea(ringsOfPath(d)));
    expect(togetherOf(areas).bounds).toEqual({ left: 0, top: 0, right: 22, bottom: 10 });
  });

  it('has its center where it would balance, holes taken off', () => {
    const [x, y] = middleOfArea(drawnArea(ringsOfPath(square + hole)));
    // 100 at 5, without 16 at 7: 388 over 84.
    expect(x).toBeCloseTo(388 / 84, 9);
    expect(y).toBeCloseTo(5, 9);
    expect(middleOfArea(drawnArea([[[3, 4]]]))).toEqual([3, 4]);
  });

  it('holds what lies within its outline and not in a hole', () => {
    const isIn = createAreaTest(ringsOfPath(square + hole + island));
    const found = [
      [2, 5],
      [7, 5],
      [9.5, 5],
      [15, 5],
      [21, 5],
      [5, 11],
    ].map(([x = 0, y = 0]) => isIn(x, y));
    expect(found).toEqual([true, false, true, false, true, false]);
  });
});
