import { degreeOf, type Graph } from './graph.ts';

/**
 * Core numbers (Seidman 1983) by peeling off the node with the fewest neighbors left
 * (Batagelj and Zaveršnik 2003), in time linear in the ties.
 * @returns per node: the greatest k such that it has k ties within a group whose members all have k
 */
export function findCores(graph: Graph): Int32Array {
  const { size, offsets, neighbors } = graph;
  const left = Int32Array.from({ length: size }, (_, node) => degreeOf(graph, node));
  const most = left.reduce((max, one) => Math.max(max, one), 0);
  // Nodes sorted by the neighbors they have left, and where each number of neighbors begins.
  const begins = new Int32Array(most + 2);
  for (const degree of left) begins[degree + 1] = (begins[degree + 1] as number) + 1;
  for (let i = 0; i <= most; i++) begins[i + 1] = (begins[i + 1] as number) + (begins[i] as number);
  const order = new Int32Array(size);
  const place = new Int32Array(size);
  const next = begins.slice();
  left.forEach((degree, node) => {
    const at = next[degree] as number;
    next[degree] = at + 1;
    order[at] = node;
    place[node] = at;
  });
  for (let i = 0; i < size; i++) {
    const node = order[i] as number;
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      const neighbor = neighbors[at] as number;
      const degree = left[neighbor] as number;
      if (degree <= (left[node] as number)) continue;
      // Trades places with the first node of as many neighbors, and belongs to the fewer then.
      const first = begins[degree] as number;
      const other = order[first] as number;
      const here = place[neighbor] as number;
      order[first] = neighbor;
      order[here] = other;
      place[neighbor] = first;
      place[other] = here;
      begins[degree] = first + 1;
      left[neighbor] = degree - 1;
    }
  }
  return left;
}
