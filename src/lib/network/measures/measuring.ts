import type { Graph } from '../graph/graph.ts';
import { findComponents, type Components } from '../graph/components.ts';
import { findCuts, type Cuts } from '../graph/cuts.ts';
import { countTriangles } from '../graph/triangles.ts';
import { findCommunities, type Communities } from '../communities/louvain.ts';
import { allNodes } from '../paths/all-nodes.ts';
import { sumDependencies } from '../paths/sum-dependencies.ts';
import { sumDistances, type DistanceSums } from '../paths/sum-distances.ts';
import { structuralHoles, type StructuralHoles } from './structural-holes.ts';

/** What is known of each organization beside its ties, parallel to the nodes; -1: not known. */
export interface NodeFacts {
  /** 1 clinical, 0 non-clinical. */
  side: Int8Array;
  /** Position of its main dimension of recovery. */
  dimension: Int8Array;
  /** Counties where it has a place, 5-digit FIPS; empty where none is known. */
  counties: readonly (readonly string[])[];
}

/** A network with what several measures follow from, each worked out once and when it is asked for. */
export interface Measuring {
  readonly graph: Graph;
  readonly facts: NodeFacts;
  readonly components: Components;
  readonly cuts: Cuts;
  readonly distances: DistanceSums;
  /** Raw: each unordered pair once. */
  readonly betweenness: Float64Array;
  readonly triangles: Float64Array;
  readonly holes: StructuralHoles;
  readonly communities: Communities;
}

/** Nothing is known of the organizations but their ties. */
export function noFacts(size: number): NodeFacts {
  return {
    side: new Int8Array(size).fill(-1),
    dimension: new Int8Array(size).fill(-1),
    counties: Array.from({ length: size }, () => []),
  };
}

/**
 * Prepares the measures of a network.
 * @param paths what follows from shortest paths, where several threads have found it already
 */
export function createMeasuring(
  graph: Graph,
  facts: NodeFacts = noFacts(graph.size),
  paths?: Pick<Measuring, 'distances' | 'betweenness'>,
): Measuring {
  const components = once(() => findComponents(graph));
  const cuts = once(() => findCuts(graph));
  const distances = once(() => paths?.distances ?? sumDistances(graph));
  const betweenness = once(
    () =>
      paths?.betweenness ?? sumDependencies(graph, allNodes(graph.size)).map((both) => both / 2),
  );
  const triangles = once(() => countTriangles(graph));
  const holes = once(() => structuralHoles(graph, false));
  const communities = once(() => findCommunities(graph));
  return {
    graph,
    facts,
    get components() {
      return components();
    },
    get cuts() {
      return cuts();
    },
    get distances() {
      return distances();
    },
    get betweenness() {
      return betweenness();
    },
    get triangles() {
      return triangles();
    },
    get holes() {
      return holes();
    },
    get communities() {
      return communities();
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
