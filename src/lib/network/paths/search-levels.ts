import type { Graph } from '../graph/graph.ts';

/** What a search along ties needs of a graph. */
export type Adjacency = Pick<Graph, 'size' | 'offsets' | 'neighbors'>;

/** Sources that are searched in lock-step: one bit each of a mask. */
export const LANES = 16;

/** Searches from up to 16 sources at once, level by level; used again for the next sources. */
export interface LevelSearch {
  readonly graph: Adjacency;
  /** Per level and node: the lanes that reach the node first at this level. */
  levels: Int32Array[];
  /** Nodes of each level, in ascending order. */
  fronts: Int32Array[];
  /** How many levels there are. */
  depth: number;
  seen: Int32Array;
  next: Int32Array;
  /** Nodes of the front that is being found. */
  found: Int32Array;
}

export function createLevelSearch(graph: Adjacency): LevelSearch {
  const { size } = graph;
  return {
    graph,
    ...{ levels: [], fronts: [], depth: 0 },
    seen: new Int32Array(size),
    next: new Int32Array(size),
    found: new Int32Array(size),
  };
}

/**
 * Finds who is how far from each of the sources. A node that several of them reach at one distance
 * is looked up once for all of them (Then et al. 2014, "The more the merrier").
 * @param sources at most 16 nodes, each its own lane
 * @param onLevel told of each level below the sources when it has been found
 */
export function searchLevels(
  search: LevelSearch,
  sources: Int32Array,
  onLevel: (level: number) => void = () => undefined,
): void {
  const { seen, levels, graph } = search;
  for (const level of levels) level.fill(0);
  seen.fill(0);
  const first = (levels[0] ??= new Int32Array(graph.size));
  sources.forEach((source, lane) => {
    first[source] = (first[source] as number) | (1 << lane);
    seen[source] = (seen[source] as number) | (1 << lane);
  });
  search.fronts[0] = sources.slice();
  search.depth = 1;
  while (advance(search)) {
    onLevel(search.depth);
    search.depth++;
  }
}

/** Finds the next level of all lanes. @returns whether there is one */
function advance(search: LevelSearch): boolean {
  const { seen, next, found, depth, graph } = search;
  const { offsets, neighbors, size } = graph;
  const level = search.levels[depth - 1] as Int32Array;
  const front = search.fronts[depth - 1] as Int32Array;
  let count = 0;
  for (let i = 0; i < front.length; i++) {
    const node = front[i] as number;
    const lanes = level[node] as number;
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
  const below = (search.levels[depth] ??= new Int32Array(size));
  const nodes = found.slice(0, count).sort();
  for (let i = 0; i < count; i++) {
    const node = nodes[i] as number;
    const lanes = next[node] as number;
    next[node] = 0;
    below[node] = lanes;
    seen[node] = (seen[node] as number) | lanes;
  }
  search.fronts[depth] = nodes;
  return true;
}
