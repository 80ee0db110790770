import type { Graph } from '../graph/graph.ts';

/** A weighted graph whose nodes may be groups of organizations: ties within a group are a loop. */
export interface ClusterGraph {
  size: number;
  offsets: Int32Array;
  neighbors: Int32Array;
  weights: Float64Array;
  /** Twice the weight within each node. */
  loops: Float64Array;
  /** Weight of all ties of each node, its loop among them. */
  totals: Float64Array;
  /** Twice the weight of all ties. */
  total: number;
}

/** @param weights parallel to `graph.neighbors`; null: all ties alike */
export function toClusterGraph(graph: Graph, weights: Float64Array | null): ClusterGraph {
  const { size, offsets, neighbors } = graph;
  const loops = new Float64Array(size);
  const own = weights ?? new Float64Array(neighbors.length).fill(1);
  return withTotals({ size, offsets, neighbors, weights: own, loops });
}

/**
 * Makes one node of each group.
 * @param groups per node its group, numbered from 0 without gaps
 */
export function mergeGroups(graph: ClusterGraph, groups: Int32Array, count: number): ClusterGraph {
  const members = membersOf(groups, count);
  const offsets = new Int32Array(count + 1);
  const neighbors: number[] = [];
  const weights: number[] = [];
  const loops = new Float64Array(count);
  const sum = new Float64Array(count);
  for (let group = 0; group < count; group++) {
    const touched: number[] = [];
    for (const node of members[group] as number[]) {
      loops[group] = (loops[group] as number) + (graph.loops[node] as number);
      const end = graph.offsets[node + 1] as number;
      for (let at = graph.offsets[node] as number; at < end; at++) {
        const other = groups[graph.neighbors[at] as number] as number;
        if (other === group) {
          loops[group] = (loops[group] as number) + (graph.weights[at] as number);
          continue;
        }
        if (sum[other] === 0) touched.push(other);
        sum[other] = (sum[other] as number) + (graph.weights[at] as number);
      }
    }
    for (const other of touched) {
      neighbors.push(other);
      weights.push(sum[other] as number);
      sum[other] = 0;
    }
    offsets[group + 1] = neighbors.length;
  }
  return withTotals({
    size: count,
    offsets,
    neighbors: Int32Array.from(neighbors),
    weights: Float64Array.from(weights),
    loops,
  });
}

function membersOf(groups: Int32Array, count: number): number[][] {
  const members: number[][] = Array.from({ length: count }, () => []);
  groups.forEach((group, node) => members[group]?.push(node));
  return members;
}

function withTotals(graph: Omit<ClusterGraph, 'totals' | 'total'>): ClusterGraph {
  const totals = graph.loops.slice();
  let total = 0;
  for (let node = 0; node < graph.size; node++) {
    const end = graph.offsets[node + 1] as number;
    for (let at = graph.offsets[node] as number; at < end; at++) {
      totals[node] = (totals[node] as number) + (graph.weights[at] as number);
    }
    total += totals[node] as number;
  }
  return { ...graph, totals, total };
}
