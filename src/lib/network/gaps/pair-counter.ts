/** Counts pairs of organizations. */
export interface PairCounter {
  /** Counts a pair once more; its two ends may stand in any order. */
  add(one: number, other: number): void;
  /** Pairs counted at least once: the lower end, the higher end, how often. */
  entries(): [low: number, high: number, count: number][];
}

/** A table of all pairs is the fastest, as long as it fits into 64 MB. */
const MOST_IN_TABLE = 4096;

export function createPairCounter(size: number): PairCounter {
  return size <= MOST_IN_TABLE ? countInTable(size) : countInMap(size);
}

function countInTable(size: number): PairCounter {
  const counts = new Int32Array(size * size);
  return {
    add(one, other) {
      const at = one < other ? one * size + other : other * size + one;
      counts[at] = (counts[at] as number) + 1;
    },
    entries() {
      const found: [number, number, number][] = [];
      for (let at = 0; at < counts.length; at++) {
        const count = counts[at] as number;
        if (count > 0) found.push([Math.floor(at / size), at % size, count]);
      }
      return found;
    },
  };
}

function countInMap(size: number): PairCounter {
  const counts = new Map<number, number>();
  return {
    add(one, other) {
      const key = one < other ? one * size + other : other * size + one;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    entries: () => [...counts].map(([key, count]) => [Math.floor(key / size), key % size, count]),
  };
}
