import type { Measuring } from './measuring.ts';
import { EDGE_MEASURES, GRAPH_MEASURES, NODE_MEASURES } from './registry.ts';

/** Every measure of a network, by its id. */
export interface Measured {
  /** Null where it is not defined. */
  graph: ReadonlyMap<string, number | null>;
  /** In the order of the nodes; NaN where it is not defined. */
  nodes: ReadonlyMap<string, ArrayLike<number>>;
  /** In the order of the edges; NaN where it is not defined. */
  edges: ReadonlyMap<string, ArrayLike<number>>;
}

export function measureAll(measuring: Measuring): Measured {
  return {
    graph: new Map(GRAPH_MEASURES.map(({ id, compute }) => [id, compute(measuring)])),
    nodes: new Map(NODE_MEASURES.map(({ id, compute }) => [id, compute(measuring)])),
    edges: new Map(EDGE_MEASURES.map(({ id, compute }) => [id, compute(measuring)])),
  };
}
