import { degreeOf, type Graph } from '../graph/graph.ts';

/** Ties that cross between groups, and those that stay within one. */
export interface Crossing {
  external: number;
  internal: number;
}

/**
 * Counts ties across and within groups. A tie of an organization whose group is not known counts in
 * neither.
 * @param groups per node its group; -1 where it is not known
 * @param weighted true counts a tie by its strength
 */
export function countCrossing(
  { edges, lows, highs, strengths }: Graph,
  groups: ArrayLike<number>,
  weighted = false,
): Crossing {
  const crossing = { external: 0, internal: 0 };
  for (let edge = 0; edge < edges; edge++) {
    const [one, other] = [groups[lows[edge] as number], groups[highs[edge] as number]] as [
      number,
      number,
    ];
    if (one < 0 || other < 0) continue;
    const weight = weighted ? (strengths[edge] as number) : 1;
    if (one === other) crossing.internal += weight;
    else crossing.external += weight;
  }
  return crossing;
}

/**
 * E-I index (Krackhardt and Stern 1988): from -1, all ties stay within groups, to 1, all cross.
 * @returns null without a tie
 */
export function eiIndex({ external, internal }: Crossing): number | null {
  const all = external + internal;
  return all === 0 ? null : (external - internal) / all;
}

/** E-I index of each node's own ties; NaN for a node without one whose groups are known. */
export function nodeEiIndex(
  { size, offsets, neighbors }: Graph,
  groups: ArrayLike<number>,
): Float64Array {
  return Float64Array.from({ length: size }, (_, node) => {
    const crossing = { external: 0, internal: 0 };
    const own = groups[node] as number;
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      const other = groups[neighbors[at] as number] as number;
      if (own < 0 || other < 0) continue;
      if (own === other) crossing.internal++;
      else crossing.external++;
    }
    return eiIndex(crossing) ?? NaN;
  });
}

/**
 * Assortativity by degree (Newman 2002): the correlation of the degrees at the two ends of ties.
 * @returns null where all ends have the same degree
 */
export function degreeAssortativity(graph: Graph): number | null {
  const { edges, lows, highs } = graph;
  let [product, sum, squares] = [0, 0, 0];
  for (let edge = 0; edge < edges; edge++) {
    const one = degreeOf(graph, lows[edge] as number);
    const other = degreeOf(graph, highs[edge] as number);
    product += one * other;
    sum += (one + other) / 2;
    squares += (one ** 2 + other ** 2) / 2;
  }
  const mean = sum / edges;
  const variance = squares / edges - mean ** 2;
  return edges === 0 || variance === 0 ? null : (product / edges - mean ** 2) / variance;
}
