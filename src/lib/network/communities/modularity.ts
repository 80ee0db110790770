import type { Graph } from '../graph/graph.ts';
import { toClusterGraph, type ClusterGraph } from './cluster-graph.ts';

/**
 * Modularity of a division (Newman and Girvan 2004): the share of ties within groups, less the share
 * that would be expected if ties fell at random among nodes of the same degrees.
 * @param groups per node its group, below the number of nodes
 * @param weights parallel to `graph.neighbors`; null: all ties alike
 */
export function modularity(
  graph: Graph,
  groups: Int32Array,
  weights: Float64Array | null = null,
): number {
  return groupModularity(toClusterGraph(graph, weights), groups);
}

export function groupModularity(graph: ClusterGraph, groups: Int32Array): number {
  const { size, offsets, neighbors, weights, loops, totals, total } = graph;
  if (total === 0) return 0;
  const within = new Float64Array(size);
  const all = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const group = groups[node] as number;
    let inside = loops[node] as number;
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      if (groups[neighbors[at] as number] === group) inside += weights[at] as number;
    }
    within[group] = (within[group] as number) + inside;
    all[group] = (all[group] as number) + (totals[node] as number);
  }
  let sum = 0;
  for (let group = 0; group < size; group++) {
    sum += (within[group] as number) / total - ((all[group] as number) / total) ** 2;
  }
  return sum;
}
