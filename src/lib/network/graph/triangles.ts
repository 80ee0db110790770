import type { Graph } from './graph.ts';

/** @returns per node: the pairs of its neighbors that have a tie with each other */
export function countTriangles({ size, offsets, neighbors }: Graph): Float64Array {
  const count = new Float64Array(size);
  const mark = new Int32Array(size).fill(-1);
  for (let node = 0; node < size; node++) {
    const [start, end] = [offsets[node] as number, offsets[node + 1] as number];
    for (let at = start; at < end; at++) mark[neighbors[at] as number] = node;
    for (let at = start; at < end; at++) {
      const neighbor = neighbors[at] as number;
      // Each triangle once: from its lowest node, its middle one, its highest.
      if (neighbor < node) continue;
      for (let to = offsets[neighbor] as number; to < (offsets[neighbor + 1] as number); to++) {
        const third = neighbors[to] as number;
        if (third < neighbor || mark[third] !== node) continue;
        count[node] = (count[node] as number) + 1;
        count[neighbor] = (count[neighbor] as number) + 1;
        count[third] = (count[third] as number) + 1;
      }
    }
  }
  return count;
}
