import { describe, expect, it } from 'vitest';
import { createMeasuring, noFacts } from '#lib/network/measures/measuring.ts';
import { measureAll } from '#lib/network/measures/measure-all.ts';
import { MEASURES } from '#lib/network/measures/registry.ts';
import type { Graph } from '#lib/network/graph/graph.ts';
import { graphOf, randomGraph } from '../../support/network/graphs.ts';

const measure = (graph: Graph) => measureAll(createMeasuring(graph));
/** A triangle 0-1-2, a tail 2-3-4, and 5 alone. */
const KNOWN = graphOf(6, '0-1 0-2 1-2 2-3 3-4');

describe('measures of a small network, worked out by hand', () => {
  const measured = measure(KNOWN);

  it.each([
    ['organizations', 6],
    ['ties', 5],
    // 5 of 15 pairs; two ends each for six organizations.
    ['density', 1 / 3],
    ['meanTies', 5 / 3],
    ['components', 2],
    ['largestComponent', 5],
    ['isolates', 1],
    ['articulationPoints', 2],
    ['bridges', 2],
    // Degrees 2 2 3 2 1 0 lack 8 of 3 each; a star of six would lack 20.
    ['degreeCentralization', 8 / 20],
    // Betweenness 0 0 4 3 0 0 of 10 pairs: gaps .4 .4 0 .1 .4 .4, of at most 5.
    ['betweennessCentralization', 1.7 / 5],
    // One triangle; 1 + 1 + 3 + 1 paths of two ties.
    ['transitivity', 3 / 6],
    // 1, 1, 1/3, 0, 0, 0.
    ['averageClustering', 7 / 18],
    ['triangles', 1],
    // Ten pairs: five of 1, three of 2 (0-3 1-3 2-4), two of 3 (0-4 1-4).
    ['meanDistance', 17 / 10],
    ['diameter', 3],
    ['unreachablePairs', 5],
    // (5 + 3/2 + 2/3) of 15 pairs.
    ['globalEfficiency', (5 + 3 / 2 + 2 / 3) / 15],
    // {0 1 2} {3 4} {5}: 4 of 5 ties within; (7² + 3²) / 10² expected.
    ['modularity', 0.8 - 0.58],
    ['communities', 3],
  ])('%s', (id, expected) => {
    expect(measured.graph.get(id)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['degree', [2, 2, 3, 2, 1, 0]],
    ['betweenness', [0, 0, 4, 3, 0, 0]],
    // Sums 7 7 5 6 9; four reached of five others.
    ['closeness', [16 / 35, 16 / 35, 16 / 25, 16 / 30, 16 / 45, 0]],
    ['core', [2, 2, 2, 1, 1, 0]],
    ['reach2', [3, 3, 4, 4, 2, 0]],
    ['reach3', [4, 4, 4, 4, 4, 0]],
    ['efficiency', [1 / 2, 1 / 2, 7 / 9, 1, 1, null]],
    ['clustering', [1, 1, 1 / 3, 0, 0, 0]],
    ['articulation', [0, 0, 1, 1, 0, 0]],
    ['component', [0, 0, 0, 0, 0, 1]],
    // 0: (1/2 + 1/2·1/3)² + (1/2 + 1/2·1/2)². 2: (1/3 + 1/3·1/2)² twice, and (1/3)².
    ['constraint', [4 / 9 + 9 / 16, 4 / 9 + 9 / 16, 1 / 2 + 1 / 9, 1 / 2, 1, null]],
    // 0: two partners who know each other, 2 − 2·1/2.
    ['effectiveSize', [1, 1, 3 - 2 / 3, 2, 1, null]],
  ])('%s', (id, expected) => {
    const found = Array.from(measured.nodes.get(id) as ArrayLike<number>);
    const rounded = (value: number | null) => (value === null ? NaN : Number(value.toFixed(12)));
    expect(found.map(rounded)).toEqual(expected.map(rounded));
  });
});

describe('measures of what has no shape', () => {
  it.each([
    ['no organization', 0, { density: null, meanTies: null, isolates: 0, diameter: null }],
    ['one organization', 1, { density: null, meanTies: 0, isolates: 1, meanDistance: null }],
    [
      'two that do not work together',
      2,
      { density: 0, components: 2, transitivity: null, modularity: null, communities: 2 },
    ],
  ])('%s', (_, size, expected) => {
    const { graph } = measure(graphOf(size, ''));
    expect(Object.fromEntries(graph)).toMatchObject(expected);
    expect(graph.get('clinicalEiIndex')).toBeNull();
  });
});

describe('what the ties connect', () => {
  const facts = {
    ...noFacts(6),
    side: Int8Array.of(1, 1, 0, 0, 1, -1),
    dimension: Int8Array.of(0, 1, 1, 1, -1, 2),
    counties: [['21193'], ['21193', '21195'], ['21195'], ['21013'], [], ['21001']],
  };
  const { graph } = measureAll(createMeasuring(KNOWN, facts));

  it.each([
    // Across: 0-2 1-2 3-4; within: 0-1 2-3.
    ['clinicalEiIndex', 1 / 5],
    ['clinicalCrossingShare', 3 / 5],
    // Three ties cross; each side has one of its own.
    ['eiIndexOfClinical', 2 / 4],
    ['eiIndexOfNonClinical', 2 / 4],
    // 4 of 10 ends belong to ties within a side; 5 of 10 each: half would be expected.
    ['clinicalAssortativity', (0.4 - 0.5) / (1 - 0.5)],
    // 3-4 is not known; across: 0-1 0-2.
    ['dimensionCrossingShare', 2 / 4],
    // 3-4 is not known; across: 0-2 2-3.
    ['countyCrossingShare', 2 / 4],
  ])('%s', (id, expected) => {
    expect(graph.get(id)).toBeCloseTo(expected, 12);
  });
});

describe('the registry', () => {
  it('explains every measure in one sentence, each id once per level', () => {
    for (const { meaning, formula, source } of MEASURES) {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      expect(meaning.length).toBeLessThan(140);
      expect([formula, source]).not.toContain('');
    }
    const ids = MEASURES.map(({ id, level }) => `${level} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives the same twice', () => {
    const twice = [1, 2].map(() => measure(randomGraph(60, 150, 7)));
    expect(twice[0]).toEqual(twice[1]);
  });
});
