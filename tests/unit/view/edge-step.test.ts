import { describe, expect, it } from 'vitest';
import type { EdgeEffect } from '#lib/coverage/edge-effect.ts';
import { edgeStep } from '#lib/view/edge-step.ts';
import { cellExplanation } from '../../support/cell-explanation.ts';

const names = new Map([
  ['21095', 'Harlan County'],
  ['21133', 'Letcher County'],
]);
const step = (edge: EdgeEffect | null) => edgeStep(cellExplanation({ evidence: { edge } }), names);
const edge = (changes: Partial<EdgeEffect> = {}): EdgeEffect => ({
  ...{ residents: 12_300, outOfReach: 4_000, counties: ['47013'], mayBe: null },
  ...changes,
});

describe('the edge of the lists, in words', () => {
  it('names another state, how many it concerns, and that nothing would change', () => {
    expect(step(edge())).toEqual({
      title: 'Edge of the lists.',
      text: 'The catchment of 12,300 residents reaches into Tennessee, which no source lists: services there would not be seen. 4,000 of them are counted as out of reach; even with a service there the state would stay.',
      arithmetic: null,
    });
  });

  it.each([
    [{ counties: ['47013', '47025', '51105'] }, 'into Tennessee and Virginia, which'],
    [
      { counties: ['21095', '47013', '21133'] },
      'into Harlan County, Tennessee and Letcher County,',
    ],
    [
      { counties: ['21095', '47013', '51105', '54059', '39087'] },
      'into Harlan County, Tennessee, Virginia and 2 more, which',
    ],
    [{ mayBe: 'neighbor-dependent' as const }, 'the county may be neighbor-dependent.'],
    [{ outOfReach: 0 }, 'All of them have one in reach already.'],
    [{ residents: 1, outOfReach: 1 }, 'The catchment of 1 resident reaches into'],
  ])('%o: %s', (changes, text) => {
    expect(step(edge(changes))?.text).toContain(text);
  });

  it('is no step where there is no edge', () => {
    expect(step(null)).toBeNull();
  });
});
