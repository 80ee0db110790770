import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/network/graph/build-graph.ts';
import { createMeasuring, noFacts } from '#lib/network/measures/measuring.ts';
import { measureAll } from '#lib/network/measures/measure-all.ts';
import { pageRank } from '#lib/network/measures/pagerank.ts';
import { structuralHoles } from '#lib/network/measures/structural-holes.ts';
import { weightedBetweenness } from '#lib/network/paths/weighted-betweenness.ts';

/**
 * A network that is everything but tidy: four pieces, two of them single organizations; ties listed
 * twice, from either end and with other strengths; one of an organization with itself; some whose side
 * is not known. Expected values by networkx 3.6.1 of the simple graph with the greatest strengths.
 */
const TIES = [
  [4, 0, 1],
  [2, 10, 4],
  [11, 5, 3],
  [0, 4, 4],
  [3, 11, 4],
  [8, 8, 1],
  [3, 9, 3],
  [10, 9, 1],
  [6, 5, 1],
  [5, 6, 3],
  [7, 11, 1],
  [3, 11, 3],
] as const;
const SIDES = [-1, -1, 1, -1, 1, 0, 0, -1, 1, 1, 1, 1];

const graph = buildGraph(
  12,
  TIES.map(([from, to, strength]) => ({ from, to, strength })),
);
const facts = { ...noFacts(12), side: Int8Array.from(SIDES) };
const measured = measureAll(createMeasuring(graph, facts));

/** The greatest difference; what is not defined must be so on both sides. */
function apart(found: ArrayLike<number>, expected: readonly number[]): number {
  const pairs = expected.map((value, node) => [found[node] ?? Infinity, value] as const);
  return Math.max(
    ...pairs.map(([one, other]) => (Object.is(one, other) ? 0 : Math.abs(one - other))),
  );
}

describe('an untidy network, as networkx measures it', () => {
  it.each([
    ['density', 0.12121212121212122],
    ['components', 4],
    ['largestComponent', 8],
    ['isolates', 2],
    ['transitivity', 0],
    ['averageClustering', 0.0],
    ['articulationPoints', 5],
    ['bridges', 8],
    ['globalEfficiency', 0.23131313131313125],
    ['degreeAssortativity', -0.03225806451612903],
    ['clinicalAssortativity', 0.4666666666666667],
    ['meanDistance', 2.6551724137931036],
    ['diameter', 6],
  ])('%s', (id, expected) => {
    expect(measured.graph.get(id)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['betweenness', [0.0, 0.0, 0.0, 12.0, 0.0, 6.0, 0.0, 0.0, 0.0, 10.0, 6.0, 14.0]],
    [
      'closeness',
      [
        0.09090909090909091, 0.0, 0.17132867132867133, 0.3181818181818182, 0.09090909090909091,
        0.2474747474747475, 0.1856060606060606, 0.22272727272727272, 0.0, 0.2784090909090909,
        0.22272727272727272, 0.3181818181818182,
      ],
    ],
    [
      'harmonic',
      [
        0.09090909090909091, 0.0, 0.2409090909090909, 0.37878787878787873, 0.09090909090909091,
        0.343939393939394, 0.253030303030303, 0.28333333333333327, 0.0, 0.356060606060606,
        0.3212121212121212, 0.41666666666666663,
      ],
    ],
    ['core', [1, 0.0, 1, 1, 1, 1, 1, 1, 0.0, 1, 1, 1]],
    ['clustering', [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]],
    ['constraint', [1.0, NaN, 1.0, 0.5, 1.0, 0.5, 1.0, 1.0, NaN, 0.5, 0.5, 0.3333333333333333]],
    ['effectiveSize', [1.0, NaN, 1.0, 2.0, 1.0, 2.0, 1.0, 1.0, NaN, 2.0, 2.0, 3.0]],
    [
      'pagerank',
      [
        0.09708737864077666, 0.014563106796116505, 0.06279697817659563, 0.10442744969097491,
        0.09708737864077666, 0.11155407693494616, 0.06197358949345999, 0.05887652586549558,
        0.014563106796116505, 0.10717864429526075, 0.11349146207169004, 0.15640030259779034,
      ],
    ],
    [
      'eigenvector',
      [
        0.0, 0.0, 0.11911770226439818, 0.46350565994512927, 0.0, 0.3833613205238884,
        0.19273649092558653, 0.2864622518240403, 0.0, 0.35214709161408786, 0.23693032605580588,
        0.5697859632710169,
      ],
    ],
    [
      'eigenvectorByStrength',
      [
        0.0, 0.0, 0.06271206707566052, 0.558666160773928, 0.0, 0.4109836875144639,
        0.208242228131714, 0.1018229917144885, 0.0, 0.29874980194106776, 0.09282568481538,
        0.6028689135342853,
      ],
    ],
  ])('%s of each organization', (id, expected) => {
    expect(apart(measured.nodes.get(id) ?? [], expected)).toBeLessThan(1e-9);
  });

  it('counts strong ties as short ways and as great shares', () => {
    const { constraint, effectiveSize } = structuralHoles(graph, true);
    expect(
      apart(
        weightedBetweenness(graph) ?? [],
        [0.0, 0.0, 0.0, 12.0, 0.0, 6.0, 0.0, 0.0, 0.0, 10.0, 6.0, 14.0],
      ),
    ).toBeLessThan(1e-9);
    expect(
      apart(constraint, [
        1.0,
        NaN,
        1.0,
        0.510204081632653,
        1.0,
        0.5,
        1.0,
        1.0,
        NaN,
        0.625,
        0.6800000000000002,
        0.40625,
      ]),
    ).toBeLessThan(1e-9);
    // Its definition (`effective_size(G, nodes=list(G), weight=…)`): its shorter way by matrices differs.
    expect(
      apart(effectiveSize, [1.0, NaN, 1.0, 2.0, 1.0, 2.0, 1.0, 1.0, NaN, 2.0, 2.0, 3.0]),
    ).toBeLessThan(1e-9);
    expect(
      apart(
        pageRank(graph, graph.weights),
        [
          0.09708737864077666, 0.014563106796116505, 0.08556231162664303, 0.1324497623366733,
          0.09708737864077666, 0.1202940289513312, 0.0656880691004396, 0.03119512793606629,
          0.014563106796116505, 0.08056246428353876, 0.10441059533903599, 0.15653666955248538,
        ],
      ),
    ).toBeLessThan(1e-9);
  });
});
