import { describe, expect, it } from 'vitest';
import { standingAlone } from '#lib/view/standing-alone.ts';

describe('standingAlone', () => {
  const edges = [{ from: 0, to: 1 }];
  const positions = [0, 0, 10, 10, -5, 50, 17, 50];

  it('stands over the first of those without a tie', () => {
    expect(standingAlone({ edges }, { nodes: Uint8Array.of(1, 1, 1, 1) }, positions)).toEqual({
      ...{ text: 'Standing alone, no working tie: 2', x: -5, y: 36 },
    });
  });

  it('counts those that are shown, and says nothing of nobody', () => {
    expect(standingAlone({ edges }, { nodes: Uint8Array.of(1, 1, 0, 1) }, positions)?.x).toBe(17);
    expect(standingAlone({ edges }, { nodes: Uint8Array.of(1, 1, 0, 0) }, positions)).toBeNull();
  });
});
