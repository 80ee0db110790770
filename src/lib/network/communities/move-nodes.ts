import type { ClusterGraph } from './cluster-graph.ts';
import { shuffled } from './seeded.ts';

/**
 * Moves nodes to the neighboring group that raises modularity most, until no move does. A node is
 * looked at again only after one of its neighbors has moved (Traag et al. 2019, "fast local move").
 * @param groups per node its group, numbered below the graph's size; changed in place
 * @returns whether any node moved
 */
export function moveNodes(graph: ClusterGraph, groups: Int32Array, random: () => number): boolean {
  const { size, offsets, neighbors, totals, total } = graph;
  const groupTotals = new Float64Array(size);
  groups.forEach((group, node) => {
    groupTotals[group] = (groupTotals[group] as number) + (totals[node] as number);
  });
  const queue = shuffled(size, random);
  const waiting = new Uint8Array(size).fill(1);
  // Weight from the node at hand to each group.
  const toward = new Float64Array(size);
  const near = new Int32Array(size);
  let moved = false;
  for (let head = 0, length = size; length > 0; length--) {
    const node = queue[head] as number;
    head = head + 1 === size ? 0 : head + 1;
    waiting[node] = 0;
    const old = groups[node] as number;
    const degree = totals[node] as number;
    groupTotals[old] = (groupTotals[old] as number) - degree;
    const best = bestGroup(node, old, degree);
    groupTotals[best] = (groupTotals[best] as number) + degree;
    if (best === old) continue;
    moved = true;
    groups[node] = best;
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      const neighbor = neighbors[at] as number;
      if (waiting[neighbor] === 1 || groups[neighbor] === best) continue;
      waiting[neighbor] = 1;
      queue[(head + length - 1) % size] = neighbor;
      length++;
    }
  }
  return moved;

  function bestGroup(node: number, old: number, degree: number): number {
    let count = 0;
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      const group = groups[neighbors[at] as number] as number;
      if (toward[group] === 0) near[count++] = group;
      toward[group] = (toward[group] as number) + (graph.weights[at] as number);
    }
    let best = old;
    let most = (toward[old] as number) - ((groupTotals[old] as number) * degree) / total;
    for (let i = 0; i < count; i++) {
      const group = near[i] as number;
      const gain = (toward[group] as number) - ((groupTotals[group] as number) * degree) / total;
      // What differs by rounding alone is no gain: else two groups could trade a node forever.
      if (gain > most + 1e-12 * total) {
        most = gain;
        best = group;
      }
    }
    for (let i = 0; i < count; i++) toward[near[i] as number] = 0;
    return best;
  }
}
