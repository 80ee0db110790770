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
  const { starts, members } = listMembers(groups, count);
  const offsets = new Int32Array(count + 1);
  // No more than there were before: ties of one pair become one, and those within a group none.
  const neighbors = new Int32Array(graph.neighbors.length);
  const weights = new Float64Array(graph.neighbors.length);
  const loops = new Float64Array(count);
  // Where the tie to each other group stands; before `first`: it has none yet.
  const place = new Int32Array(count).fill(-1);
  let length = 0;
  for (let group = 0; group < count; group++) {
    const first = length;
    let inside = 0;
    for (let i = starts[group] as number; i < (starts[group + 1] as number); i++) {
      const node = members[i] as number;
      inside += graph.loops[node] as number;
      const end = graph.offsets[node + 1] as number;
      for (let at = graph.offsets[node] as number; at < end; at++) {
        const other = groups[graph.neighbors[at] as number] as number;
        const weight = graph.weights[at] as number;
        if (other === group) {
          inside += weight;
          continue;
        }
        let to = place[other] as number;
        if (to < first) {
          to = length++;
          place[other] = to;
          neighbors[to] = other;
        }
        weights[to] = (weights[to] as number) + weight;
      }
    }
    loops[group] = inside;
    offsets[group + 1] = length;
  }
  return withTotals({
    size: count,
    offsets,
    neighbors: neighbors.subarray(0, length),
    weights: weights.subarray(0, length),
    loops,
  });
}

/** Nodes by group: those of a group stand from `starts[group]` up to `starts[group + 1]`. */
function listMembers(groups: Int32Array, count: number) {
  const starts = new Int32Array(count + 1);
  for (let node = 0; node < groups.length; node++) {
    const after = (groups[node] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let group = 0; group < count; group++) {
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  }
  const next = starts.slice();
  const members = new Int32Array(groups.length);
  for (let node = 0; node < groups.length; node++) {
    const group = groups[node] as number;
    const at = next[group] as number;
    next[group] = at + 1;
    members[at] = node;
  }
  return { starts, members };
}

function withTotals(graph: Omit<ClusterGraph, 'totals' | 'total'>): ClusterGraph {
  const { size, offsets, weights, loops } = graph;
  const totals = new Float64Array(size);
  let total = 0;
  for (let node = 0; node < size; node++) {
    let sum = loops[node] as number;
    const end = offsets[node + 1] as number;
    for (let at = offsets[node] as number; at < end; at++) sum += weights[at] as number;
    totals[node] = sum;
    total += sum;
  }
  return { ...graph, totals, total };
}
