import { describe, expect, it } from 'vitest';
import { createForceLayout, type LayoutInput } from '#lib/components/graph/force-layout.ts';

/** Two pieces: a triangle of close partners, a pair, and one that stands alone. */
const SMALL: LayoutInput = {
  size: 6,
  ties: [
    [0, 1, 4],
    [1, 2, 4],
    [0, 2, 4],
    [3, 4, 1],
  ],
  seed: 7,
};

function settle(input: LayoutInput, ticks = 1000): Float64Array {
  const layout = createForceLayout(input);
  while (layout.step(ticks));
  return layout.positions();
}

const distance = (positions: Float64Array, a: number, b: number) =>
  Math.hypot(
    (positions[2 * a] as number) - (positions[2 * b] as number),
    (positions[2 * a + 1] as number) - (positions[2 * b + 1] as number),
  );

describe('a layout by forces', () => {
  it('is the same for the same seed, in one go or in steps', () => {
    expect(settle(SMALL)).toEqual(settle(SMALL));
    expect(settle(SMALL, 7)).toEqual(settle(SMALL));
  });

  it('brings partners together and keeps strangers apart', () => {
    // Two circles of ten, of which all work with all, joined by one tie.
    const circle = (first: number) =>
      Array.from({ length: 10 }, (_, a) =>
        Array.from({ length: a }, (_, b) => [first + a, first + b, 3] as const),
      ).flat();
    const positions = settle({
      ...{ size: 20, seed: 3 },
      ties: [...circle(0), ...circle(10), [0, 10, 1]],
    });
    const mean = (pairs: readonly (readonly [number, number])[]) =>
      pairs.reduce((sum, [a, b]) => sum + distance(positions, a, b), 0) / pairs.length;
    const within = circle(0).map(([a, b]) => [a, b] as const);
    const between = within.map(([a, b]) => [a, b + 10] as const);
    expect(mean(within)).toBeLessThan(mean(between) / 2);
  });

  it('stands who has no tie in rows below', () => {
    const positions = settle({ ...SMALL, size: 40 });
    const lowest = Math.max(...[0, 1, 2, 3, 4].map((node) => positions[2 * node + 1] as number));
    for (let alone = 5; alone < 40; alone++) {
      expect(positions[2 * alone + 1]).toBeGreaterThan(lowest);
    }
  });

  it('lets no two marks lie on each other', () => {
    const positions = settle(SMALL);
    for (let a = 0; a < SMALL.size; a++) {
      for (let b = a + 1; b < SMALL.size; b++)
        expect(distance(positions, a, b)).toBeGreaterThan(10);
    }
  });

  it('tells how far it is', () => {
    const layout = createForceLayout(SMALL);
    expect(layout.progress()).toBe(0);
    expect(layout.step(150)).toBe(true);
    expect(layout.progress()).toBe(0.5);
    expect(layout.step(150)).toBe(false);
    expect(layout.progress()).toBe(1);
  });

  it('has nothing to do for an empty network', () => {
    expect(settle({ size: 0, ties: [], seed: 1 })).toHaveLength(0);
  });
});
