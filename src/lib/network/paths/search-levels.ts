import type { Graph } from '../graph/graph.ts';

/** What a search along ties needs of a graph. */
export type Adjacency = Pick<Graph, 'size' | 'offsets' | 'neighbors'>;

/** Sources that are searched in lock-step: one bit each of a mask. */
export const LANES = 16;

/**
 * Searches from up to 16 sources at once, level by level; used again for the next sources. What is
 * kept of a level is as long as the level: a long chain of many levels takes no more than a dense net.
 */
export interface LevelSearch {
  readonly graph: Adjacency;
  /** Nodes of each level; below the sources in ascending order. */
  fronts: Int32Array[];
  /** Per level, parallel to its front: the lanes that reach the node first at this level. */
  masks: Int32Array[];
  /** How many levels there are. */
  depth: number;
  /** Per node: the lanes that have reached it. */
  seen: Int32Array;
  /** Per node: the lanes that reach it at the level that is being found; 0 between searches. */
  next: Int32Array;
  /** Nodes of the front that is being found. */
  found: Int32Array;
}

export function createLevelSearch(graph: Adjacency): LevelSearch {
  const { size } = graph;
  return {
    graph,
    ...{ fronts: [], masks: [], depth: 0 },
    seen: new Int32Array(size),
    next: new Int32Array(size),
    found: new Int32Array(size),
  };
}

/**
 * Finds who is how far from each of the sources. A node that several of them reach at one distance
 * is looked up once for all of them (Then et al. 2014, "The more the merrier").
 * @param sources at most 16 different nodes, each its own lane
 * @param onLevel told of each level below the sources when it has been found
 */
export function searchLevels(
  search: LevelSearch,
  sources: Int32Array,
  onLevel: (level: number) => void = () => undefined,
): void {
  const { seen } = search;
  seen.fill(0);
  sources.forEach((source, lane) => (seen[source] = 1 << lane));
  search.fronts = [sources.slice()];
  search.masks = [sources.map((_, lane) => 1 << lane)];
  search.depth = 1;
  while (advance(search)) {
    onLevel(search.depth);
    search.depth++;
  }
}

/** Finds the next level of all lanes. @returns whether there is one */
function advance(search: LevelSearch): boolean {
  const { seen, next, found, depth, graph } = search;
  const { offsets, neighbors } = graph;
  const front = search.fronts[depth - 1] as Int32Array;
  const masks = search.masks[depth - 1] as Int32Array;
  let count = 0;
  for (let i = 0; i < front.length; i++) {
    const node = front[i] as number;
    const lanes = masks[i] as number;
    const end = offsets[node + 1] as number;
    for (let at = offsets[node] as number; at < end; at++) {
      const neighbor = neighbors[at] as number;
      const fresh = lanes & ~(seen[neighbor] as number);
      if (fresh === 0) continue;
      if (next[neighbor] === 0) found[count++] = neighbor;
      next[neighbor] = (next[neighbor] as number) | fresh;
    }
  }
  if (count === 0) return false;
  const nodes = found.slice(0, count).sort();
  const below = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const node = nodes[i] as number;
    const lanes = next[node] as number;
    next[node] = 0;
    below[i] = lanes;
    seen[node] = (seen[node] as number) | lanes;
  }
  search.fronts[depth] = nodes;
  search.masks[depth] = below;
  return true;
}
