import { describe, expect, it } from 'vitest';
import type { Graph } from '#lib/network/graph/graph.ts';
import { findCommunities } from '#lib/network/communities/louvain.ts';
import { modularity } from '#lib/network/communities/modularity.ts';
import { createMeasuring, noFacts } from '#lib/network/measures/measuring.ts';
import { eigenvector } from '#lib/network/measures/eigenvector.ts';
import { measureAll } from '#lib/network/measures/measure-all.ts';
import { countCrossing, eiIndex } from '#lib/network/measures/mixing.ts';
import { pageRank } from '#lib/network/measures/pagerank.ts';
import {
  byDegreeLeft,
  byScore,
  largestPieces,
  robustness,
} from '#lib/network/measures/robustness.ts';
import { structuralHoles } from '#lib/network/measures/structural-holes.ts';
import { weightedBetweenness } from '#lib/network/paths/weighted-betweenness.ts';
import {
  hasReferenceNetworks,
  readReferenceNetwork,
} from '../../support/network/reference-network.ts';

/** The greatest difference to the expected values; undefined must be undefined on both sides. */
function distance(found: ArrayLike<number>, expected: readonly number[]): number {
  if (found.length !== expected.length) throw new Error('Different lengths');
  return expected.reduce((most, value, i) => {
    const one = found[i] as number;
    if (Number.isNaN(value) || Number.isNaN(one)) return Object.is(one, value) ? most : Infinity;
    return Math.max(most, Math.abs(one - value));
  }, 0);
}

/** Ours by theirs. */
const NODE_COLUMNS = {
  ...{ degree: 'degree', strength: 'strength', betweenness: 'betweenness_raw', core: 'core' },
  ...{ closeness: 'closeness_wf', harmonic: 'harmonic_norm', eigenvector: 'eigenvector_l2' },
  ...{ pagerank: 'pagerank', clustering: 'clustering', articulation: 'articulation' },
  ...{ constraint: 'constraint', effectiveSize: 'effective_size', efficiency: 'efficiency' },
  ...{ reach2: 'reach2', reach3: 'reach3', eigenvectorByStrength: 'eigenvector_w_l2' },
};
const GLOBAL_FIELDS = {
  ...{ organizations: 'n', ties: 'm', density: 'density', components: 'components' },
  ...{ largestComponent: 'lcc', isolates: 'isolates', transitivity: 'transitivity' },
  ...{ averageClustering: 'avg_clustering_zeros', triangles: 'triangles', diameter: 'diameter' },
  ...{ articulationPoints: 'articulation_points', bridges: 'bridges' },
  ...{ unreachablePairs: 'unreachable_pairs', meanDistance: 'avg_path_length_reachable' },
  ...{ globalEfficiency: 'global_efficiency', degreeAssortativity: 'assortativity_degree' },
  ...{ degreeCentralization: 'degree_centralisation', robustness: 'robustness_R_degree_adaptive' },
  betweennessCentralization: 'betweenness_centralisation',
};

describe.skipIf(!hasReferenceNetworks)('measures against igraph and networkx', () => {
  describe.each(['karate', 'kite', 'lesmis', 'state'])('%s', (name) => {
    const network = readReferenceNetwork(name);
    const { graph, figure, column } = network;
    const measuring = createMeasuring(graph);
    const measured = measureAll(measuring);

    it.each(Object.entries(NODE_COLUMNS))('%s of each node', (ours, theirs) => {
      const found = measured.nodes.get(ours) as ArrayLike<number>;
      expect(distance(found, column(theirs))).toBeLessThan(1e-9);
    });

    it.each(Object.entries(GLOBAL_FIELDS))('%s of the network', (ours, theirs) => {
      expect(measured.graph.get(ours)).toBeCloseTo(figure(theirs), 9);
    });

    it('counts ties by their strength', () => {
      const { weights } = graph;
      const holes = structuralHoles(graph, true);
      expect(distance(pageRank(graph, weights), column('pagerank_w'))).toBeLessThan(1e-9);
      expect(distance(holes.constraint, column('constraint_w'))).toBeLessThan(1e-9);
      expect(distance(holes.effectiveSize, column('effective_size_w'))).toBeLessThan(1e-9);
      const between = weightedBetweenness(graph) as Float64Array;
      expect(distance(between, column('betweenness_w_raw'))).toBeLessThan(1e-9);
    });

    it('finds pieces, bridges and distances', () => {
      const first = new Map<number, number>();
      const ids = column('component').map(
        (one) => first.get(one) ?? (first.set(one, first.size), first.size - 1),
      );
      expect([...measuring.components.of]).toEqual(ids);
      const bridges = [...measuring.cuts.bridges].flatMap((one, edge) =>
        one ? `${graph.lows[edge]}-${graph.highs[edge]}` : [],
      );
      expect(bridges.sort()).toEqual(network.bridges.sort());
      const pairs = measuring.distances.histogram.map((both, steps) => [steps, both / 2]).slice(1);
      expect(pairs).toEqual(network.histogram);
    });

    it('finds communities at least as clear as Louvain’s median', () => {
      const [louvain, weighted] = ['louvain', 'louvain_w'].map(network.medianModularity) as [
        number,
        number,
      ];
      expect(measured.graph.get('modularity')).toBeGreaterThan(louvain - 1e-12);
      expect(findCommunities(graph, graph.weights).modularity).toBeGreaterThan(weighted - 1e-12);
      const best = Int32Array.from(column('best_partition'));
      expect(modularity(graph, best)).toBeCloseTo(figure('best_partition_q'), 12);
    });

    it('finds what is left when organizations drop out', () => {
      const left = (order: ArrayLike<number>) => [...largestPieces(graph, order)];
      const { degree, betweenness } = Object.fromEntries(measured.nodes) as Record<
        string,
        number[]
      >;
      expect(left(byScore(degree as number[]))).toEqual(network.removals('degree_static'));
      expect(left(byScore(betweenness as number[]))).toEqual(
        network.removals('betweenness_static'),
      );
      expect(left(byDegreeLeft(graph))).toEqual(network.removals('degree_adaptive'));
      expect(left([...(degree as number[])].map((_, i) => i))).toEqual(
        network.removals('id_order'),
      );
    });

    it('follows from what the reference says in other words', () => {
      const { size } = graph;
      const pairs = ((size - 1) * (size - 2)) / 2;
      const share = [...measuring.betweenness].map((raw) => raw / pairs);
      expect(distance(share, column('betweenness_norm'))).toBeLessThan(1e-9);
      const { totals, reached } = measuring.distances;
      const within = [...totals].map((total, node) => (reached[node] as number) / total);
      expect(distance(within, column('closeness_component'))).toBeLessThan(1e-9);
      expect(growth(graph, eigenvector(graph), false)).toBeCloseTo(figure('eigenvalue'), 9);
      const byStrength = growth(graph, eigenvector(graph, graph.weights), true);
      expect(byStrength).toBeCloseTo(figure('eigenvalue_w'), 9);
      expect(robustness(graph, byScore(measured.nodes.get('degree') as number[]))).toBeCloseTo(
        figure('robustness_R_degree_static'),
        12,
      );
    });
  });

  describe.each([
    ['karate', 'Mr.Hi', 'Officer'],
    ['state', 'clinical', 'nonclinical'],
  ])('two groups of %s', (name, clinical, other) => {
    const { graph, groups, figure, column } = readReferenceNetwork(name);
    // The first of the two by name is group 0: it stands for the clinical side, which is 1.
    const side = Int8Array.from(groups ?? [], (group) => 1 - group);
    const measured = measureAll(createMeasuring(graph, { ...noFacts(graph.size), side }));

    it('mix as far as they should', () => {
      expect(countCrossing(graph, side)).toEqual({ external: figure('E'), internal: figure('I') });
      expect(eiIndex(countCrossing(graph, side, true))).toBeCloseTo(figure('EI_w'), 12);
      const own = measured.nodes.get('clinicalEiIndex') as ArrayLike<number>;
      expect(distance(own, column('ei_node'))).toBeLessThan(1e-12);
    });

    it.each([
      ['clinicalEiIndex', 'EI'],
      ['eiIndexOfClinical', `EI_group_${clinical}`],
      ['eiIndexOfNonClinical', `EI_group_${other}`],
      ['clinicalAssortativity', 'assortativity_sector'],
    ])('%s', (ours, theirs) => {
      expect(measured.graph.get(ours)).toBeCloseTo(figure(theirs), 12);
    });

    it('are a division of the network', () => {
      const division = Int32Array.from(side);
      expect(modularity(graph, division)).toBeCloseTo(figure('modularity_sector'), 12);
      expect(modularity(graph, division, graph.weights)).toBeCloseTo(
        figure('modularity_sector_w'),
        12,
      );
    });
  });
});

/** How much a vector of length 1 grows when each node takes up what its neighbors have: x’ W x. */
function growth(graph: Graph, vector: Float64Array, weighted: boolean): number {
  const { edges, lows, highs, strengths } = graph;
  let sum = 0;
  for (let edge = 0; edge < edges; edge++) {
    const [low, high] = [lows[edge], highs[edge]].map((node) => vector[node ?? NaN] ?? NaN);
    sum += 2 * (low ?? NaN) * (high ?? NaN) * (weighted ? (strengths[edge] ?? NaN) : 1);
  }
  return sum;
}
