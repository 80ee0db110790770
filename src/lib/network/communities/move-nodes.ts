import type { ClusterGraph } from './cluster-graph.ts';
import { shuffled } from './seeded.ts';

/**
 * Moves nodes to the neighboring group that raises modularity most, until no move does. A node is
 * looked at again only after one of its neighbors has moved (Traag et al. 2019, "fast local move").
 * @param groups per node its group, numbered below the graph's size; changed in place
 * @returns whether any node moved
 */
export function moveNodes(graph: ClusterGraph, groups: Int32Array, random: () => number): boolean {
  const { size, offsets, neighbors, weights, totals, total } = graph;
  const groupTotals = new Float64Array(size);
  groups.forEach((group, node) => {
    groupTotals[group] = (groupTotals[group] as number) + (totals[node] as number);
  });
  const queue = shuffled(size, random);
  const waiting = new Uint8Array(size).fill(1);
  // Weight from the node at hand to each group, and the groups that it has ties to.
  const toward = new Float64Array(size);
  const near = new Int32Array(size + 1);
  // What differs by rounding alone is no gain: else two groups could trade a node forever.
  const least = 1e-12 * total;
  let moved = false;
  for (let head = 0, length = size; length > 0; length--) {
    const node = queue[head] as number;
    head = head + 1 === size ? 0 : head + 1;
    waiting[node] = 0;
    const [start, end] = [offsets[node] as number, offsets[node + 1] as number];
    const old = groups[node] as number;
    const degree = totals[node] as number;
    let count = 0;
    for (let at = start; at < end; at++) {
      const group = groups[neighbors[at] as number] as number;
      const before = toward[group] as number;
      // Whether a group was met before is as good as random: counting costs less than asking.
      near[count] = group;
      count += before === 0 ? 1 : 0;
      toward[group] = before + (weights[at] as number);
    }
    const share = degree / total;
    groupTotals[old] = (groupTotals[old] as number) - degree;
    let best = old;
    let most = (toward[old] as number) - (groupTotals[old] as number) * share + least;
    for (let i = 0; i < count; i++) {
      const group = near[i] as number;
      const gain = (toward[group] as number) - (groupTotals[group] as number) * share;
      toward[group] = 0;
      if (gain > most) {
        most = gain + least;
        best = group;
      }
    }
    groupTotals[best] = (groupTotals[best] as number) + degree;
    if (best === old) continue;
    moved = true;
    groups[node] = best;
    for (let at = start; at < end; at++) {
      const neighbor = neighbors[at] as number;
      if (waiting[neighbor] === 1 || groups[neighbor] === best) continue;
      waiting[neighbor] = 1;
      let tail = head + length - 1;
      if (tail >= size) tail -= size;
      queue[tail] = neighbor;
      length++;
    }
  }
  return moved;
}
