import type { Graph } from '../graph/graph.ts';

/** Sources that are searched in lock-step: one bit each of a 32-bit mask. */
const LANES = 16;

/** What single-source searches from some sources add up to. */
export interface PathSums {
  /** Per node: dependencies of the sources (Brandes), each ordered pair counted from its source. */
  dependency: Float64Array;
  /** Per source, in their order: the sum of its distances in steps. */
  totals: Float64Array;
  /** Per source: the nodes that it reaches, without itself. */
  reached: Int32Array;
  /** Per source: the sum of 1 / distance. */
  harmonic: Float64Array;
  /** Ordered pairs at each distance; position 0 is unused. */
  histogram: number[];
}

/** Is told how far it is; returning false ends the work. */
export type OnSources = (done: number, of: number) => boolean;

/**
 * Shortest paths from some sources after Brandes (2001), 16 sources at a time in lock-step: a node
 * that several of them reach at one distance is looked up once for all of them (Then et al. 2014,
 * "The more the merrier"), and counts of paths of one node stand side by side in memory.
 * @param sources nodes to search from
 * @param onSources told after each batch; returning false ends the search and returns null
 */
export function sumPaths(graph: Graph, sources: Int32Array): PathSums;
export function sumPaths(graph: Graph, sources: Int32Array, onSources: OnSources): PathSums | null;
export function sumPaths(
  graph: Graph,
  sources: Int32Array,
  onSources?: OnSources,
): PathSums | null {
  const sums: PathSums = {
    dependency: new Float64Array(graph.size),
    totals: new Float64Array(sources.length),
    reached: new Int32Array(sources.length),
    harmonic: new Float64Array(sources.length),
    histogram: [0],
  };
  const batch = createBatch(graph.size);
  for (let start = 0; start < sources.length; start += LANES) {
    const end = Math.min(start + LANES, sources.length);
    searchForward(graph, batch, sources.subarray(start, end));
    collectDistances(batch, sums, start, end - start);
    collectDependencies(graph, batch, sums.dependency);
    if (onSources?.(end, sources.length) === false) return null;
  }
  return sums;
}

interface Batch {
  size: number;
  /** Per level and node: the lanes that reach the node first at this level. */
  levels: Int32Array[];
  /** Nodes of each level. */
  fronts: Int32Array[];
  /** How many levels this batch has. */
  depth: number;
  seen: Int32Array;
  /** Per node and lane: how many shortest paths lead there. */
  paths: Float64Array;
  /** Per node and lane: (1 + dependency) / paths, ready to be handed to the level above. */
  shares: Float64Array;
  next: Int32Array;
  /** Nodes of the front that is being found. */
  found: Int32Array;
}

function createBatch(size: number): Batch {
  return {
    size,
    ...{ levels: [], fronts: [], depth: 0 },
    seen: new Int32Array(size),
    paths: new Float64Array(size * LANES),
    shares: new Float64Array(size * LANES),
    next: new Int32Array(size),
    found: new Int32Array(size),
  };
}

function searchForward(graph: Graph, batch: Batch, sources: Int32Array): void {
  const { seen, paths, levels } = batch;
  for (const level of levels) level.fill(0);
  seen.fill(0);
  paths.fill(0);
  batch.shares.fill(0);
  const first = (levels[0] ??= new Int32Array(batch.size));
  sources.forEach((source, lane) => {
    first[source] = (first[source] as number) | (1 << lane);
    seen[source] = (seen[source] as number) | (1 << lane);
    paths[source * LANES + lane] = 1;
  });
  batch.fronts[0] = sources.slice();
  batch.depth = 1;
  while (advance(graph, batch)) batch.depth++;
}

/** Finds the next level of all lanes and counts the paths into it. @returns whether there is one */
function advance({ offsets, neighbors }: Graph, batch: Batch): boolean {
  const { seen, next, found, depth } = batch;
  const level = batch.levels[depth - 1] as Int32Array;
  const front = batch.fronts[depth - 1] as Int32Array;
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
  const below = (batch.levels[depth] ??= new Int32Array(batch.size));
  const nodes = found.slice(0, count).sort();
  for (let i = 0; i < count; i++) {
    const node = nodes[i] as number;
    const lanes = next[node] as number;
    next[node] = 0;
    below[node] = lanes;
    seen[node] = (seen[node] as number) | lanes;
  }
  batch.fronts[depth] = nodes;
  countPaths(offsets, neighbors, batch, level, below, nodes);
  return true;
}

function countPaths(
  offsets: Int32Array,
  neighbors: Int32Array,
  { paths }: Batch,
  level: Int32Array,
  below: Int32Array,
  nodes: Int32Array,
): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as number;
    const lanes = below[node] as number;
    const into = node * LANES;
    const end = offsets[node + 1] as number;
    for (let at = offsets[node] as number; at < end; at++) {
      const above = neighbors[at] as number;
      const from = above * LANES;
      for (let both = lanes & (level[above] as number); both !== 0; both &= both - 1) {
        const lane = 31 - Math.clz32(both & -both);
        paths[into + lane] = (paths[into + lane] as number) + (paths[from + lane] as number);
      }
    }
  }
}

function collectDistances(batch: Batch, sums: PathSums, start: number, lanes: number): void {
  for (let distance = 1; distance < batch.depth; distance++) {
    const level = batch.levels[distance] as Int32Array;
    const nodes = batch.fronts[distance] as Int32Array;
    const counts = new Int32Array(LANES);
    for (let i = 0; i < nodes.length; i++) {
      for (let left = level[nodes[i] as number] as number; left !== 0; left &= left - 1) {
        const lane = 31 - Math.clz32(left & -left);
        counts[lane] = (counts[lane] as number) + 1;
      }
    }
    let all = 0;
    for (let lane = 0; lane < lanes; lane++) {
      const count = counts[lane] as number;
      const source = start + lane;
      all += count;
      sums.totals[source] = (sums.totals[source] as number) + count * distance;
      sums.reached[source] = (sums.reached[source] as number) + count;
      sums.harmonic[source] = (sums.harmonic[source] as number) + count / distance;
    }
    sums.histogram[distance] = (sums.histogram[distance] ?? 0) + all;
  }
}

/** From the farthest level back: what depends on a node is shared among the paths that lead to it. */
function collectDependencies(
  { offsets, neighbors }: Graph,
  { levels, fronts, depth, paths, shares }: Batch,
  dependency: Float64Array,
): void {
  for (let distance = depth - 1; distance > 0; distance--) {
    const level = levels[distance] as Int32Array;
    const below = distance + 1 < depth ? (levels[distance + 1] as Int32Array) : null;
    const nodes = fronts[distance] as Int32Array;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i] as number;
      const lanes = level[node] as number;
      const own = node * LANES;
      if (below !== null) {
        const end = offsets[node + 1] as number;
        for (let at = offsets[node] as number; at < end; at++) {
          const beyond = neighbors[at] as number;
          const from = beyond * LANES;
          for (let both = lanes & (below[beyond] as number); both !== 0; both &= both - 1) {
            const lane = 31 - Math.clz32(both & -both);
            shares[own + lane] = (shares[own + lane] as number) + (shares[from + lane] as number);
          }
        }
      }
      let sum = 0;
      for (let left = lanes; left !== 0; left &= left - 1) {
        const lane = 31 - Math.clz32(left & -left);
        const count = paths[own + lane] as number;
        const dependent = (shares[own + lane] as number) * count;
        sum += dependent;
        shares[own + lane] = (1 + dependent) / count;
      }
      dependency[node] = (dependency[node] as number) + sum;
    }
  }
}
