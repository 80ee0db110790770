import { describe, expect, it } from 'vitest';
import { asOf, changesBetween } from '#lib/network/public/in-force.ts';
import { meanOfAnswers, publicView } from '#lib/network/public/public-view.ts';

const tie = (id: string, since: string | null, until: string | null) => ({ id, since, until });
const TIES = [
  tie('always', null, null),
  tie('old', '2020-01-01', '2024-12-31'),
  tie('new', '2025-01-01', null),
  tie('short', '2024-06-01', '2024-06-30'),
];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the network over time', () => {
  it.each([
    ['2019-12-31', ['always']],
    ['2020-01-01', ['always', 'old']],
    ['2024-06-30', ['always', 'old', 'short']],
    ['2024-12-31', ['always', 'old']],
    ['2025-01-01', ['always', 'new']],
  ])('on %s', (day, expected) => {
    expect(ids(asOf(TIES, day))).toEqual(expected);
  });

  it('tells what changed between two days', () => {
    const { begun, ended } = changesBetween(TIES, '2024-06-15', '2025-06-15');
    expect([ids(begun), ids(ended)]).toEqual([['new'], ['old', 'short']]);
    expect(changesBetween(TIES, '2024-06-15', '2024-06-15')).toEqual({ begun: [], ended: [] });
  });
});

describe('what everybody may see', () => {
  it('parts ties that may be named from the others', () => {
    const ties = (['public', 'coalition', 'count', 'public'] as const).map((visibility, id) => ({
      id,
      visibility,
    }));
    const { named, hidden } = publicView(ties);
    expect([named.map(({ id }) => id), hidden.map(({ id }) => id)]).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it('gives a mean of five answers and of no fewer', () => {
    expect(meanOfAnswers([1, 2, 3, 4])).toBeNull();
    expect(meanOfAnswers([1, 2, 3, 4, 4])).toBe(2.8);
  });
});
