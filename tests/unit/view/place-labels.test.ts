import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelCandidate } from '#lib/view/place-labels.ts';
import { createRandom } from '../../support/random.ts';

const mark = (x: number, y: number, changes: Partial<LabelCandidate> = {}): LabelCandidate => ({
  ...{ x, y, radius: 5, width: 60, importance: 1 },
  ...changes,
});
const SIZE = [400, 300] as const;
const LINE = 16;

describe('names beside marks', () => {
  it('stand to the right, where there is room', () => {
    expect(placeLabels([mark(100, 100)], LINE, SIZE)).toEqual([{ at: 0, x: 109, y: 100 }]);
  });

  it('stand to the left at the right edge, and above or below where both sides are taken', () => {
    expect(placeLabels([mark(380, 100)], LINE, SIZE)).toEqual([{ at: 0, x: 311, y: 100 }]);
    // A picture too narrow for a side: above.
    expect(placeLabels([mark(35, 100)], LINE, [70, 300])).toEqual([{ at: 0, x: 5, y: 83 }]);
    expect(placeLabels([mark(35, 10)], LINE, [70, 300])).toEqual([{ at: 0, x: 5, y: 27 }]);
  });

  it('give way to the more important', () => {
    const crowded = [mark(100, 100), mark(100, 104, { importance: 9 })];
    const [first] = placeLabels(crowded, LINE, SIZE);
    expect(first).toEqual({ at: 1, x: 109, y: 104 });
  });

  it('are left out where they fit nowhere', () => {
    expect(placeLabels([mark(10, 10)], LINE, [20, 20])).toEqual([]);
  });

  it('never overlap each other, nor a mark, in a crowd', () => {
    const random = createRandom(11);
    const crowd = Array.from({ length: 300 }, () =>
      mark(random.next() * 400, random.next() * 300, {
        radius: 2 + random.next() * 6,
        width: 20 + random.next() * 80,
        importance: random.next(),
      }),
    );
    const placed = placeLabels(crowd, LINE, SIZE);
    expect(placed.length).toBeGreaterThan(5);
    const boxes = placed.map(({ at, x, y }) => ({
      at,
      ...{ left: x, right: x + (crowd[at]?.width ?? 0), top: y - LINE / 2, bottom: y + LINE / 2 },
    }));
    for (const box of boxes) {
      for (const other of boxes.filter((one) => one !== box)) {
        const apart =
          box.left >= other.right ||
          other.left >= box.right ||
          box.top >= other.bottom ||
          other.top >= box.bottom;
        expect(apart).toBe(true);
      }
      for (const { x, y, radius } of crowd) {
        const apart =
          box.left >= x + radius ||
          x - radius >= box.right ||
          box.top >= y + radius ||
          y - radius >= box.bottom;
        expect(apart).toBe(true);
      }
    }
  });
});
