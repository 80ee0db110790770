import { degreeOf, type Graph } from '../graph/graph.ts';
import type { GraphMeasure } from './measure.ts';
import type { Measuring } from './measuring.ts';
import { degreeAssortativity } from './mixing.ts';
import { byDegreeLeft, robustness } from './robustness.ts';

/** How a network is built: around a few or many, in circles, with long ways or short ones. */
export const SHAPE_MEASURES: readonly GraphMeasure[] = [
  {
    ...{ id: 'degreeCentralization', level: 'graph', label: 'Around one', format: 'share' },
    meaning:
      'How far the ties gather at one organization: 0 % when all have the same number, 100 % when one has them all.',
    ...{ formula: 'Σ (max degree − degree) / ((n − 1)(n − 2))', source: 'Freeman 1979' },
    compute: ({ graph }) => degreeCentralization(graph),
  },
  {
    ...{ id: 'betweennessCentralization', level: 'graph', label: 'Through one', format: 'share' },
    meaning:
      'How far the shortest ways run through one organization: 0 % when through all alike, 100 % when all through one.',
    ...{ formula: 'Σ (max b − b) / (n − 1), b = betweenness / ((n − 1)(n − 2) / 2)' },
    source: 'Freeman 1979',
    compute: betweennessCentralization,
  },
  {
    ...{ id: 'transitivity', level: 'graph', label: 'Closed circles', format: 'share' },
    meaning:
      'If one organization works with two others, how often those two work together as well.',
    ...{ formula: '3 × triangles / paths of two ties', source: 'Newman et al. 2002' },
    compute: transitivity,
  },
  {
    ...{ id: 'averageClustering', level: 'graph', label: 'Local circles', format: 'share' },
    meaning: 'How far the partners of an organization work with each other, on average.',
    formula: 'mean over nodes of triangles / (d (d − 1) / 2); 0 for a node with d < 2',
    source: 'Watts and Strogatz 1998',
    compute: ({ graph, triangles }) =>
      mean(graph.size, (node) => clusteringOf(graph, triangles, node)),
  },
  {
    ...{ id: 'triangles', level: 'graph', label: 'Circles of three', format: 'count' },
    meaning: 'How many times three organizations all work with each other.',
    ...{ formula: 'triangles', source: 'Wasserman and Faust 1994' },
    compute: ({ triangles }) => triangles.reduce((sum, one) => sum + one, 0) / 3,
  },
  {
    ...{ id: 'meanDistance', level: 'graph', label: 'Steps apart', format: 'decimal' },
    meaning: 'Over how many ties two organizations reach each other on average, where they can.',
    ...{ formula: 'mean length of shortest paths of the pairs that have one' },
    source: 'Wasserman and Faust 1994',
    compute: ({ distances }) => {
      const pairs = distances.reached.reduce((sum, one) => sum + one, 0);
      return pairs === 0 ? null : distances.totals.reduce((sum, one) => sum + one, 0) / pairs;
    },
  },
  {
    ...{ id: 'diameter', level: 'graph', label: 'Farthest apart', format: 'count' },
    meaning: 'Over how many ties the two farthest organizations of one piece reach each other.',
    ...{ formula: 'longest shortest path within a component' },
    source: 'Wasserman and Faust 1994',
    compute: ({ distances }) =>
      distances.histogram.length === 1 ? null : distances.histogram.length - 1,
  },
  {
    ...{ id: 'unreachablePairs', level: 'graph', label: 'Without a way', format: 'count' },
    meaning: 'How many pairs of organizations no chain of ties connects.',
    ...{ formula: 'n (n − 1) / 2 − pairs with a path', source: 'Wasserman and Faust 1994' },
    compute: ({ graph: { size }, distances }) =>
      (size * (size - 1) - distances.reached.reduce((sum, one) => sum + one, 0)) / 2,
  },
  {
    ...{ id: 'globalEfficiency', level: 'graph', label: 'Efficiency', format: 'share' },
    meaning: 'How close all organizations are to each other: 100 % when every pair has a tie.',
    ...{ formula: 'mean of 1 / distance over all pairs; 0 without a path' },
    source: 'Latora and Marchiori 2001',
    compute: ({ graph: { size }, distances }) =>
      size < 2 ? null : distances.harmonic.reduce((sum, one) => sum + one, 0) / (size * (size - 1)),
  },
  {
    ...{ id: 'degreeAssortativity', level: 'graph', label: 'Like with like', format: 'decimal' },
    meaning:
      'Whether well-connected organizations work with each other (above 0) or with those of few ties (below 0).',
    ...{ formula: 'correlation of the degrees at both ends of ties', source: 'Newman 2002' },
    compute: ({ graph }) => degreeAssortativity(graph),
  },
  {
    ...{ id: 'modularity', level: 'graph', label: 'Division', format: 'decimal' },
    meaning:
      'How clearly the network falls into circles that mostly work among themselves: near 0 not at all, above 0.3 clearly.',
    formula: 'Σ over communities of (ties within / m − (degrees within / 2m)²), Louvain',
    source: 'Newman and Girvan 2004; Blondel et al. 2008',
    // Without a tie there is nothing to divide: networkx and igraph have no value for it, either.
    compute: ({ graph, communities }) => (graph.edges === 0 ? null : communities.modularity),
  },
  {
    ...{ id: 'communities', level: 'graph', label: 'Circles', format: 'count' },
    meaning:
      'How many circles mostly work among themselves; organizations without a tie count alone.',
    ...{ formula: 'communities by the Louvain method', source: 'Blondel et al. 2008' },
    compute: ({ communities }) => communities.count,
  },
  {
    ...{ id: 'robustness', level: 'graph', label: 'Withstands losses', format: 'share' },
    meaning:
      'How much of the network stays linked while always the best-connected organization closes: 50 % at best.',
    formula: 'Σ largest component after 1 … n removals / n², always the highest degree left',
    source: 'Schneider et al. 2011',
    compute: ({ graph }) => (graph.size === 0 ? null : robustness(graph, byDegreeLeft(graph))),
  },
];

/** Share of a node's pairs of neighbors that have a tie; 0 with fewer than two neighbors. */
export function clusteringOf(graph: Graph, triangles: Float64Array, node: number): number {
  const degree = degreeOf(graph, node);
  return degree < 2 ? 0 : (triangles[node] as number) / ((degree * (degree - 1)) / 2);
}

function degreeCentralization(graph: Graph): number | null {
  const { size, edges } = graph;
  if (size < 3) return null;
  let most = 0;
  for (let node = 0; node < size; node++) most = Math.max(most, degreeOf(graph, node));
  return (size * most - 2 * edges) / ((size - 1) * (size - 2));
}

function betweennessCentralization({ graph: { size }, betweenness }: Measuring): number | null {
  if (size < 3) return null;
  const most = betweenness.reduce((max, one) => Math.max(max, one), 0);
  const gaps = betweenness.reduce((sum, one) => sum + (most - one), 0);
  return gaps / (((size - 1) * (size - 2)) / 2) / (size - 1);
}

function transitivity({ graph, triangles }: Measuring): number | null {
  let paths = 0;
  for (let node = 0; node < graph.size; node++) {
    const degree = degreeOf(graph, node);
    paths += (degree * (degree - 1)) / 2;
  }
  return paths === 0 ? null : triangles.reduce((sum, one) => sum + one, 0) / paths;
}

function mean(size: number, value: (node: number) => number): number | null {
  if (size === 0) return null;
  let sum = 0;
  for (let node = 0; node < size; node++) sum += value(node);
  return sum / size;
}
