import {
  createLevelSearch,
  LANES,
  searchLevels,
  type Adjacency,
  type LevelSearch,
} from './search-levels.ts';
import { addLevel, type DistanceSums } from './sum-distances.ts';

/** Is told how many sources are done; returning false ends the work. */
export type OnSources = (done: number, of: number) => boolean;

/**
 * Dependencies of some sources on every node after Brandes (2001), 16 sources at a time in
 * lock-step: the counts of paths to one node stand side by side in memory, and a tie is looked up
 * once for all of them. Over all nodes as sources, half the sum is betweenness.
 * @param sources nodes to search from
 * @param onSources told after each batch; where it returns false, the result is null
 * @param distances takes up how far the sources are from everybody, which the search finds anyway
 */
export function sumDependencies(graph: Adjacency, sources: Int32Array): Float64Array;
export function sumDependencies(
  graph: Adjacency,
  sources: Int32Array,
  onSources: OnSources | undefined,
  distances?: DistanceSums,
): Float64Array | null;
export function sumDependencies(
  graph: Adjacency,
  sources: Int32Array,
  onSources?: OnSources,
  distances?: DistanceSums,
): Float64Array | null {
  const dependency = new Float64Array(graph.size);
  const search = createLevelSearch(graph);
  // Per node and lane: how many shortest paths lead there, and (1 + dependency) / paths.
  const paths = new Float64Array(graph.size * LANES);
  const shares = new Float64Array(graph.size * LANES);
  for (let start = 0; start < sources.length; start += LANES) {
    const batch = sources.subarray(start, start + LANES);
    paths.fill(0);
    shares.fill(0);
    batch.forEach((source, lane) => (paths[source * LANES + lane] = 1));
    searchLevels(search, batch, (level) => {
      gather(search, level, level - 1, paths);
      if (distances) addLevel(distances, search, batch, level);
    });
    for (let level = search.depth - 1; level > 0; level--) {
      if (level + 1 < search.depth) gather(search, level, level + 1, shares);
      settle(search, level, paths, shares, dependency);
    }
    if (onSources?.(start + batch.length, sources.length) === false) return null;
  }
  return dependency;
}

/** Adds to every node of a level what its neighbors on another level have, lane by lane. */
function gather(
  { graph, fronts, masks, next }: LevelSearch,
  to: number,
  from: number,
  values: Float64Array,
) {
  const { offsets, neighbors } = graph;
  const [nodes, own] = [fronts[to] as Int32Array, masks[to] as Int32Array];
  const [others, lanesOf] = [fronts[from] as Int32Array, masks[from] as Int32Array];
  // `next` is free between two levels: it holds the lanes of the other level for the while.
  for (let i = 0; i < others.length; i++) next[others[i] as number] = lanesOf[i] as number;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as number;
    const lanes = own[i] as number;
    const into = node * LANES;
    const end = offsets[node + 1] as number;
    for (let at = offsets[node] as number; at < end; at++) {
      const neighbor = neighbors[at] as number;
      const out = neighbor * LANES;
      for (let both = lanes & (next[neighbor] as number); both !== 0; both &= both - 1) {
        const lane = 31 - Math.clz32(both & -both);
        values[into + lane] = (values[into + lane] as number) + (values[out + lane] as number);
      }
    }
  }
  for (let i = 0; i < others.length; i++) next[others[i] as number] = 0;
}

/** What depends on the nodes of a level, and the share of each path that leads to them. */
function settle(
  { fronts, masks }: LevelSearch,
  level: number,
  paths: Float64Array,
  shares: Float64Array,
  dependency: Float64Array,
): void {
  const [nodes, own] = [fronts[level] as Int32Array, masks[level] as Int32Array];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as number;
    let sum = 0;
    for (let left = own[i] as number; left !== 0; left &= left - 1) {
      const at = node * LANES + 31 - Math.clz32(left & -left);
      const count = paths[at] as number;
      const dependent = (shares[at] as number) * count;
      sum += dependent;
      shares[at] = (1 + dependent) / count;
    }
    dependency[node] = (dependency[node] as number) + sum;
  }
}
