import type { PartnershipKind } from '#lib/domain/partnership.ts';

/**
 * Organizations and who works with whom: undirected and simple, as measures of networks are defined.
 * Nodes are numbers from 0, edges too; an edge has its lower node first. It is never changed.
 */
export interface Graph {
  /** Nodes: organizations, those without a tie among them. */
  readonly size: number;
  /** Edges: pairs of organizations with a tie. */
  readonly edges: number;
  /** Neighbors of a node stand from `offsets[node]` up to `offsets[node + 1]`, in ascending order. */
  readonly offsets: Int32Array;
  readonly neighbors: Int32Array;
  /** Strength of the edge to each neighbor, parallel to `neighbors`. */
  readonly weights: Float64Array;
  /** Number of the edge to each neighbor, parallel to `neighbors`. */
  readonly edgeOf: Int32Array;
  /** Ends of each edge: `lows[edge] < highs[edge]`. */
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  /** Strength of each edge. */
  readonly strengths: Float64Array;
  /** Kinds of each edge, as a set of bits: see `kindsOf`. */
  readonly kinds: Uint16Array;
  /** 1 where any tie of the edge is confirmed by both sides. */
  readonly confirmed: Uint8Array;
}

/** A tie between two nodes, as it enters a graph. */
export interface GraphTie {
  from: number;
  to: number;
  /** 1 to 4 of a partnership; any positive number elsewhere. */
  strength: number;
  kind?: PartnershipKind;
  confirmed?: boolean;
}

/** @returns how many neighbors a node has */
export function degreeOf({ offsets }: Graph, node: number): number {
  return (offsets[node + 1] as number) - (offsets[node] as number);
}
