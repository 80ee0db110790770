import { allNodes } from './all-nodes.ts';
import { createLevelSearch, LANES, searchLevels, type Adjacency } from './search-levels.ts';

/** How far everybody is from everybody. */
export interface DistanceSums {
  /** Per node: the sum of its distances in steps to all that it reaches. */
  totals: Float64Array;
  /** Per node: how many it reaches, without itself. */
  reached: Int32Array;
  /** Per node: how many it reaches in two steps, and in three, without itself. */
  within2: Int32Array;
  within3: Int32Array;
  /** Per node: the sum of 1 / distance. */
  harmonic: Float64Array;
  /** Ordered pairs at each distance; position 0 is unused. */
  histogram: number[];
}

/** Adds up the distances from every node to all others. */
export function sumDistances(graph: Adjacency): DistanceSums {
  const { size } = graph;
  const sums: DistanceSums = {
    totals: new Float64Array(size),
    reached: new Int32Array(size),
    within2: new Int32Array(size),
    within3: new Int32Array(size),
    harmonic: new Float64Array(size),
    histogram: [0],
  };
  const search = createLevelSearch(graph);
  const sources = allNodes(size);
  for (let start = 0; start < size; start += LANES) {
    const counts = new Int32Array(LANES);
    searchLevels(search, sources.subarray(start, start + LANES), (distance) => {
      countLanes(
        search.levels[distance] as Int32Array,
        search.fronts[distance] as Int32Array,
        counts,
      );
      for (let lane = 0; lane < LANES && start + lane < size; lane++) {
        add(sums, start + lane, distance, counts[lane] as number);
      }
    });
  }
  return sums;
}

function countLanes(level: Int32Array, nodes: Int32Array, counts: Int32Array): void {
  counts.fill(0);
  for (let i = 0; i < nodes.length; i++) {
    for (let left = level[nodes[i] as number] as number; left !== 0; left &= left - 1) {
      const lane = 31 - Math.clz32(left & -left);
      counts[lane] = (counts[lane] as number) + 1;
    }
  }
}

function add(sums: DistanceSums, source: number, distance: number, count: number): void {
  sums.totals[source] = (sums.totals[source] as number) + count * distance;
  sums.reached[source] = (sums.reached[source] as number) + count;
  if (distance <= 2) sums.within2[source] = (sums.within2[source] as number) + count;
  if (distance <= 3) sums.within3[source] = (sums.within3[source] as number) + count;
  sums.harmonic[source] = (sums.harmonic[source] as number) + count / distance;
  sums.histogram[distance] = (sums.histogram[distance] ?? 0) + count;
}
