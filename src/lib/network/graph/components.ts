import type { Graph } from './graph.ts';

/** The pieces of a network: within a piece, everybody is linked with everybody through others. */
export interface Components {
  /** Per node: the number of its piece; pieces are numbered by their lowest node. */
  of: Int32Array;
  /** Nodes of each piece. */
  sizes: number[];
}

/** @param isRemoved nodes to leave out: their piece is -1 */
export function findComponents(
  { size, offsets, neighbors }: Graph,
  isRemoved: (node: number) => boolean = () => false,
): Components {
  const of = new Int32Array(size).fill(-1);
  const sizes: number[] = [];
  const queue = new Int32Array(size);
  for (let start = 0; start < size; start++) {
    if (of[start] !== -1 || isRemoved(start)) continue;
    const piece = sizes.length;
    of[start] = piece;
    queue[0] = start;
    let length = 1;
    for (let i = 0; i < length; i++) {
      const node = queue[i] as number;
      for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
        const neighbor = neighbors[at] as number;
        if (of[neighbor] !== -1 || isRemoved(neighbor)) continue;
        of[neighbor] = piece;
        queue[length++] = neighbor;
      }
    }
    sizes.push(length);
  }
  return { of, sizes };
}

/** @returns the greatest size, 0 where there is no node */
export function largestSize({ sizes }: Components): number {
  return sizes.reduce((most, one) => Math.max(most, one), 0);
}
