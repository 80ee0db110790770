import type { Graph } from '../graph/graph.ts';

const CONVERGED = 1e-13;
const MOST_ROUNDS = 20_000;

/**
 * Eigenvector centrality (Bonacich 1972): a node counts as much as its neighbors do. The vector of
 * length 1 to the greatest eigenvalue, by power iteration on A + I, which converges on any network.
 * @param weights parallel to `graph.neighbors`; null: all ties alike
 */
export function eigenvector(
  { size, offsets, neighbors }: Graph,
  weights: Float64Array | null = null,
): Float64Array {
  // Who has no tie counts nothing from the start.
  let vector = Float64Array.from({ length: size }, (_, node) =>
    offsets[node] === offsets[node + 1] ? 0 : 1 / Math.sqrt(size),
  );
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = vector.slice();
    let squares = 0;
    for (let node = 0; node < size; node++) {
      let sum = vector[node] as number;
      for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
        const one = vector[neighbors[at] as number] as number;
        sum += weights === null ? one : one * (weights[at] as number);
      }
      next[node] = sum;
      squares += sum * sum;
    }
    if (squares === 0) return vector;
    const length = Math.sqrt(squares);
    let change = 0;
    for (let node = 0; node < size; node++) {
      next[node] = (next[node] as number) / length;
      change = Math.max(change, Math.abs((next[node] as number) - (vector[node] as number)));
    }
    vector = next;
    if (change < CONVERGED) break;
  }
  return vector;
}
