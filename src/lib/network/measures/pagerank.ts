import type { Graph } from '../graph/graph.ts';

/** Share of the walk that goes on along a tie (Brin and Page 1998). */
export const DAMPING = 0.85;
/** Sum over all nodes of what the last round changed. */
const CONVERGED = 1e-12;
/** 0.85 ^ 400 is far below any rounding: more rounds change nothing. */
const MOST_ROUNDS = 400;

/**
 * PageRank, converged: the share of time that a person spends at each organization who keeps being
 * referred at random, and starts anew somewhere with a chance of 15 %.
 * @param weights how likely each neighbor is, parallel to `graph.neighbors`; null: all alike
 */
export function pageRank(
  { size, offsets, neighbors }: Graph,
  weights: Float64Array | null = null,
): Float64Array {
  const totals = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    let sum = 0;
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      sum += weights === null ? 1 : (weights[at] as number);
    }
    totals[node] = sum;
  }
  let rank = new Float64Array(size).fill(1 / size);
  const share = new Float64Array(size);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let lost = 0;
    for (let node = 0; node < size; node++) {
      const total = totals[node] as number;
      if (total === 0) lost += rank[node] as number;
      else share[node] = (rank[node] as number) / total;
    }
    const base = (1 - DAMPING + DAMPING * lost) / size;
    const next = new Float64Array(size);
    let change = 0;
    for (let node = 0; node < size; node++) {
      let sum = 0;
      for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
        const one = share[neighbors[at] as number] as number;
        sum += weights === null ? one : one * (weights[at] as number);
      }
      const value = base + DAMPING * sum;
      next[node] = value;
      change += Math.abs(value - (rank[node] as number));
    }
    rank = next;
    if (change < CONVERGED) break;
  }
  return rank;
}
