import { allNodes } from './all-nodes.ts';
import {
  createLevelSearch,
  LANES,
  searchLevels,
  type Adjacency,
  type LevelSearch,
} from './search-levels.ts';

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
  const sums = noDistances(graph.size);
  const search = createLevelSearch(graph);
  const nodes = allNodes(graph.size);
  for (let start = 0; start < graph.size; start += LANES) {
    const sources = nodes.subarray(start, start + LANES);
    searchLevels(search, sources, (level) => addLevel(sums, search, sources, level));
  }
  return sums;
}

/** Nobody reaches anybody. */
export function noDistances(size: number): DistanceSums {
  return {
    totals: new Float64Array(size),
    reached: new Int32Array(size),
    within2: new Int32Array(size),
    within3: new Int32Array(size),
    harmonic: new Float64Array(size),
    histogram: [0],
  };
}

const counts = new Int32Array(LANES);

/** Adds what a search has found at one distance. @param sources of the search, one for each lane */
export function addLevel(
  sums: DistanceSums,
  { masks }: LevelSearch,
  sources: Int32Array,
  distance: number,
): void {
  countLanes(masks[distance] as Int32Array, counts);
  sources.forEach((source, lane) => add(sums, source, distance, counts[lane] as number));
}

/** Adds up what was found from some sources and from others. */
export function joinDistances(size: number, parts: readonly DistanceSums[]): DistanceSums {
  const sums = noDistances(size);
  for (const part of parts) {
    for (const key of PER_NODE) {
      const [into, from] = [sums[key], part[key]];
      for (let node = 0; node < size; node++) {
        into[node] = (into[node] as number) + (from[node] as number);
      }
    }
    part.histogram.forEach((pairs, at) => {
      sums.histogram[at] = (sums.histogram[at] ?? 0) + pairs;
    });
  }
  return sums;
}

const PER_NODE = ['totals', 'reached', 'within2', 'within3', 'harmonic'] as const;

function countLanes(masks: Int32Array, counts: Int32Array): void {
  counts.fill(0);
  for (let i = 0; i < masks.length; i++) {
    for (let left = masks[i] as number; left !== 0; left &= left - 1) {
      const lane = 31 - Math.clz32(left & -left);
      counts[lane] = (counts[lane] as number) + 1;
    }
  }
}

function add(sums: DistanceSums, source: number, distance: number, count: number): void {
  if (count === 0) return;
  sums.totals[source] = (sums.totals[source] as number) + count * distance;
  sums.reached[source] = (sums.reached[source] as number) + count;
  if (distance <= 2) sums.within2[source] = (sums.within2[source] as number) + count;
  if (distance <= 3) sums.within3[source] = (sums.within3[source] as number) + count;
  sums.harmonic[source] = (sums.harmonic[source] as number) + count / distance;
  sums.histogram[distance] = (sums.histogram[distance] ?? 0) + count;
}
