import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/network/graph/build-graph.ts';
import { kindsOf } from '#lib/network/graph/kind-set.ts';

describe('buildGraph', () => {
  it('makes one edge of several ties of a pair', () => {
    const graph = buildGraph(3, [
      { from: 2, to: 0, strength: 1, kind: 'referral', confirmed: true },
      { from: 0, to: 2, strength: 3, kind: 'shared-staff' },
      { from: 0, to: 2, strength: 2, kind: 'referral' },
    ]);
    expect(graph).toMatchObject({ size: 3, edges: 1 });
    expect([graph.lows[0], graph.highs[0], graph.strengths[0], graph.confirmed[0]]).toEqual([
      0, 2, 3, 1,
    ]);
    expect(kindsOf(graph.kinds[0] as number)).toEqual(['referral', 'shared-staff']);
  });

  it('lists neighbors in ascending order, with the strength and the number of their edge', () => {
    const graph = buildGraph(4, [
      { from: 3, to: 1, strength: 4 },
      { from: 1, to: 0, strength: 2 },
      { from: 2, to: 1, strength: 1 },
    ]);
    expect([...graph.offsets]).toEqual([0, 1, 4, 5, 6]);
    expect([...graph.neighbors]).toEqual([1, 0, 2, 3, 1, 1]);
    expect([...graph.weights]).toEqual([2, 2, 1, 4, 1, 4]);
    expect([...graph.edgeOf]).toEqual([0, 0, 1, 2, 1, 2]);
  });

  it('leaves out ties of an organization with itself', () => {
    expect(buildGraph(2, [{ from: 1, to: 1, strength: 4 }]).edges).toBe(0);
  });

  it.each([
    ['an end that does not exist', { from: 0, to: 2, strength: 1 }],
    ['an end that is no whole number', { from: 0.5, to: 1, strength: 1 }],
    ['no strength', { from: 0, to: 1, strength: 0 }],
    ['a strength that is no number', { from: 0, to: 1, strength: NaN }],
  ])('refuses %s', (_, tie) => {
    expect(() => buildGraph(2, [tie])).toThrow(RangeError);
  });
});
