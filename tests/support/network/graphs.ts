import { buildGraph } from '#lib/network/graph/build-graph.ts';
import type { Graph } from '#lib/network/graph/graph.ts';
import { createRandom } from '../random.ts';

/** A graph from pairs such as "0-1 1-2". */
export function graphOf(size: number, pairs: string): Graph {
  const ties = pairs
    .split(' ')
    .filter(Boolean)
    .map((pair) => {
      const [from, to] = pair.split('-').map(Number) as [number, number];
      return { from, to, strength: 1 };
    });
  return buildGraph(size, ties);
}

/** A graph whose ties fall at random, the same for the same seed. */
export function randomGraph(size: number, ties: number, seed: number): Graph {
  const random = createRandom(seed);
  return buildGraph(
    size,
    Array.from({ length: ties }, () => ({
      from: random.whole(0, size - 1),
      to: random.whole(0, size - 1),
      strength: random.whole(1, 4),
    })),
  );
}
