import { describe, expect, it } from 'vitest';
import type { LabelCandidate } from '#lib/view/label-spots.ts';
import { placeLabels } from '#lib/view/place-labels.ts';
import { createRandom } from '../../support/random.ts';

const mark = (x: number, y: number, changes: Partial<LabelCandidate> = {}): LabelCandidate => ({
  ...{ x, y, radius: 5, width: 60, importance: 1 },
  ...changes,
});
const SIZE = [400, 300] as const;
const LINE = 16;

describe('names beside marks', () => {
  it('stand to the right, where there is room', () => {
    expect(placeLabels([mark(100, 100)], LINE, SIZE)).toEqual([
      { at: 0, x: 109, y: 100, hub: false, anchor: null },
    ]);
  });

  it('stand to the left at the right edge, and above or below where both sides are taken', () => {
    expect(placeLabels([mark(380, 100)], LINE, SIZE)).toEqual([
      { at: 0, x: 311, y: 100, hub: false, anchor: null },
    ]);
    // A picture too narrow for a side: above.
    expect(placeLabels([mark(35, 100)], LINE, [70, 300])).toEqual([
      { at: 0, x: 5, y: 83, hub: false, anchor: null },
    ]);
    expect(placeLabels([mark(35, 10)], LINE, [70, 300])).toEqual([
      { at: 0, x: 5, y: 27, hub: false, anchor: null },
    ]);
  });

  it('give way to the more important', () => {
    const crowded = [mark(100, 100), mark(100, 104, { importance: 9 })];
    const [first] = placeLabels(crowded, LINE, SIZE);
    expect(first).toMatchObject({ at: 1, x: 109, y: 104 });
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

describe('names in a crowd', () => {
  it('name the hubs first, over lesser marks or led to by a line, and never over another hub', () => {
    const random = createRandom(7);
    const crowd = Array.from({ length: 400 }, (_, at) =>
      mark(60 + random.next() * 480, 60 + random.next() * 280, {
        ...{ radius: at < 12 ? 11 : 4, importance: at < 12 ? 100 - at : random.next(), width: 90 },
      }),
    );
    const placed = placeLabels(crowd, LINE, [600, 400], { hubs: 12, most: 26 });
    expect(placed.filter(({ hub }) => hub).map(({ at }) => at)).toEqual(
      Array.from({ length: 12 }, (_, at) => at),
    );
    expect(placed.length).toBeLessThanOrEqual(26);
    const boxes = placed.map(({ x, y }) => [x, x + 90, y - LINE / 2, y + LINE / 2] as const);
    const apart = (
      [a, b, c, d]: readonly [number, number, number, number],
      [e, f, g, h]: readonly [number, number, number, number],
    ) => a >= f || e >= b || c >= h || g >= d;
    boxes.forEach((box, at) => {
      expect(boxes.every((other, index) => index === at || apart(box, other))).toBe(true);
      for (const { x, y, radius } of crowd.slice(0, 12)) {
        expect(apart(box, [x - radius, x + radius, y - radius, y + radius])).toBe(true);
      }
    });
  });
});
