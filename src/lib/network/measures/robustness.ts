import { degreeOf, type Graph } from '../graph/graph.ts';
import { createNumberHeap } from './number-heap.ts';

/**
 * The greatest piece that is left when organizations drop out one after the other.
 * @param order all nodes, the first to drop out first
 * @returns sizes after 0, 1, … all have dropped out: one more than there are nodes
 */
export function largestPieces(
  { size, offsets, neighbors }: Graph,
  order: ArrayLike<number>,
): Int32Array {
  const sizes = new Int32Array(size + 1);
  const leader = Int32Array.from({ length: size }, (_, node) => node);
  const members = new Int32Array(size).fill(1);
  const present = new Uint8Array(size);
  const find = (node: number): number => {
    let at = node;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at] as number] as number;
      at = leader[at] as number;
    }
    return at;
  };
  let largest = 0;
  // Backwards: joining pieces is cheap, and taking them apart is not.
  for (let left = 1; left <= size; left++) {
    const node = order[size - left] as number;
    present[node] = 1;
    let root = node;
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      const neighbor = neighbors[at] as number;
      if (present[neighbor] === 0) continue;
      const other = find(neighbor);
      root = find(root);
      if (other === root) continue;
      const [big, small] =
        (members[other] as number) > (members[root] as number) ? [other, root] : [root, other];
      leader[small] = big;
      members[big] = (members[big] as number) + (members[small] as number);
      root = big;
    }
    largest = Math.max(largest, members[find(root)] as number);
    sizes[size - left] = largest;
  }
  return sizes;
}

/** Nodes by a score, the highest first; the lower number first among equals. */
export function byScore(scores: ArrayLike<number>): number[] {
  return Array.from({ length: scores.length }, (_, node) => node).sort(
    (a, b) => (scores[b] as number) - (scores[a] as number) || a - b,
  );
}

/**
 * Nodes in the order in which always the one with the most ties left drops out, the lower number
 * first among equals.
 */
export function byDegreeLeft(graph: Graph): number[] {
  const { size, offsets, neighbors } = graph;
  const left = Int32Array.from({ length: size }, (_, node) => degreeOf(graph, node));
  // One number for both: more ties come first, and then lower nodes. Ties are at most size − 1.
  const rank = (node: number) => (size - (left[node] as number)) * size + node;
  const heap = createNumberHeap();
  for (let node = 0; node < size; node++) heap.push(rank(node));
  const gone = new Uint8Array(size);
  const order: number[] = [];
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
    const node = next % size;
    // A node is ranked anew whenever it loses a tie: what was said before holds no more.
    if (gone[node] === 1 || next !== rank(node)) continue;
    gone[node] = 1;
    order.push(node);
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      const neighbor = neighbors[at] as number;
      if (gone[neighbor] === 1) continue;
      left[neighbor] = (left[neighbor] as number) - 1;
      heap.push(rank(neighbor));
    }
  }
  return order;
}

/**
 * Robustness R (Schneider et al. 2011): the mean share of organizations in the greatest piece while
 * they drop out one after the other, from 1/n to 0.5.
 */
export function robustness(graph: Graph, order: ArrayLike<number>): number {
  const sizes = largestPieces(graph, order);
  let sum = 0;
  for (let removed = 1; removed <= graph.size; removed++) sum += sizes[removed] as number;
  return sum / graph.size ** 2;
}
