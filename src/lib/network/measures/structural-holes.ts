import type { Graph } from '../graph/graph.ts';

/** How much of its position an organization owes to others that know each other. */
export interface StructuralHoles {
  /** Burt's constraint; NaN for a node without a tie. */
  constraint: Float64Array;
  /** Burt's effective size; NaN for a node without a tie. */
  effectiveSize: Float64Array;
}

/**
 * Constraint and effective size after Burt (1992).
 *
 * p(i,j) is the share of i's ties that j has; constraint is the sum over j of
 * (p(i,j) + Σq p(i,q) p(q,j))². Effective size is the sum over j of 1 − Σq p(i,q) m(j,q), with
 * m(j,q) the tie of j and q against j's strongest.
 * @param weighted true counts a tie by its strength, false counts all ties alike
 */
export function structuralHoles(graph: Graph, weighted: boolean): StructuralHoles {
  const { size, offsets, neighbors, weights } = graph;
  const weight = (at: number) => (weighted ? (weights[at] as number) : 1);
  const total = new Float64Array(size);
  const strongest = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      total[node] = (total[node] as number) + weight(at);
      strongest[node] = Math.max(strongest[node] as number, weight(at));
    }
  }
  const result = {
    constraint: new Float64Array(size).fill(NaN),
    effectiveSize: new Float64Array(size).fill(NaN),
  };
  // Shares of the node's ties, by neighbor; 0 for all others.
  const own = new Float64Array(size);
  // What its neighbors invest in each other.
  const indirect = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const [start, end] = [offsets[node] as number, offsets[node + 1] as number];
    if (start === end) continue;
    for (let at = start; at < end; at++) {
      own[neighbors[at] as number] = weight(at) / (total[node] as number);
    }
    let effective = 0;
    for (let at = start; at < end; at++) {
      const between = neighbors[at] as number;
      const share = own[between] as number;
      let redundant = 0;
      for (let to = offsets[between] as number; to < (offsets[between + 1] as number); to++) {
        const other = neighbors[to] as number;
        const known = own[other] as number;
        if (known === 0) continue;
        redundant += (known * weight(to)) / (strongest[between] as number);
        indirect[other] =
          (indirect[other] as number) + (share * weight(to)) / (total[between] as number);
      }
      effective += 1 - redundant;
    }
    let constraint = 0;
    for (let at = start; at < end; at++) {
      const neighbor = neighbors[at] as number;
      constraint += ((own[neighbor] as number) + (indirect[neighbor] as number)) ** 2;
      own[neighbor] = 0;
      indirect[neighbor] = 0;
    }
    result.constraint[node] = constraint;
    result.effectiveSize[node] = effective;
  }
  return result;
}
