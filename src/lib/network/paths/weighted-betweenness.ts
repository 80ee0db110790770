import type { Graph } from '../graph/graph.ts';

/**
 * Betweenness where a strong tie is a short way: its length is (greatest strength + 1 − strength)
 * (Brandes 2001). Raw: each unordered pair counts once.
 * @returns null where a strength is no whole number, since equal lengths could not be told exactly
 */
export function weightedBetweenness(graph: Graph): Float64Array | null {
  const { size, strengths, weights } = graph;
  if (!strengths.every(Number.isInteger)) return null;
  const longest = strengths.reduce((most, one) => Math.max(most, one), 0);
  const lengths = Int32Array.from(weights, (strength) => longest + 1 - strength);
  const search = createSearch(size, longest);
  const between = new Float64Array(size);
  for (let source = 0; source < size; source++) {
    searchFrom(graph, lengths, search, source);
    collect(graph, lengths, search, source, between);
  }
  return between.map((both) => both / 2);
}

interface Search {
  /** Length of the shortest way found; -1 where there is none. */
  distance: Int32Array;
  settled: Uint8Array;
  paths: Float64Array;
  dependency: Float64Array;
  /** Nodes in the order in which they were settled. */
  order: Int32Array;
  count: number;
  /** Nodes by distance, modulo their number: no way grows by more than the longest tie. */
  buckets: number[][];
}

function createSearch(size: number, longest: number): Search {
  return {
    distance: new Int32Array(size),
    settled: new Uint8Array(size),
    paths: new Float64Array(size),
    dependency: new Float64Array(size),
    order: new Int32Array(size),
    count: 0,
    buckets: Array.from({ length: longest + 1 }, () => []),
  };
}

/** Dijkstra's algorithm with one bucket per length (Dial 1969). */
function searchFrom(
  { offsets, neighbors }: Graph,
  lengths: Int32Array,
  search: Search,
  source: number,
): void {
  const { distance, settled, paths, dependency, order, buckets } = search;
  distance.fill(-1);
  settled.fill(0);
  dependency.fill(0);
  paths.fill(0);
  paths[source] = 1;
  distance[source] = 0;
  search.count = 0;
  (buckets[0] as number[]).push(source);
  for (let length = 0, waiting = 1; waiting > 0; length++) {
    const bucket = buckets[length % buckets.length] as number[];
    for (let node = bucket.pop(); node !== undefined; node = bucket.pop()) {
      waiting--;
      if (settled[node] === 1) continue;
      settled[node] = 1;
      order[search.count++] = node;
      for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
        const neighbor = neighbors[at] as number;
        const through = length + (lengths[at] as number);
        const known = distance[neighbor] as number;
        if (known !== -1 && known < through) continue;
        if (known === through) {
          paths[neighbor] = (paths[neighbor] as number) + (paths[node] as number);
          continue;
        }
        distance[neighbor] = through;
        paths[neighbor] = paths[node] as number;
        (buckets[through % buckets.length] as number[]).push(neighbor);
        waiting++;
      }
    }
  }
}

function collect(
  { offsets, neighbors }: Graph,
  lengths: Int32Array,
  { distance, paths, dependency, order, count }: Search,
  source: number,
  between: Float64Array,
): void {
  for (let i = count - 1; i >= 0; i--) {
    const node = order[i] as number;
    const share = (1 + (dependency[node] as number)) / (paths[node] as number);
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      const before = neighbors[at] as number;
      if ((distance[before] as number) + (lengths[at] as number) !== distance[node]) continue;
      dependency[before] = (dependency[before] as number) + (paths[before] as number) * share;
    }
    if (node !== source) between[node] = (between[node] as number) + (dependency[node] as number);
  }
}
