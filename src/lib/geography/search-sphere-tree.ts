import { LEAF_SIZE, type SphereTree } from './sphere-tree.ts';

/** Deep enough for more points than memory holds: every level halves them. */
const MAX_DEPTH = 64;

// What is left to look at, shared by all questions: one is answered before the next is asked.
const stretches = new Int32Array(2 * MAX_DEPTH);
const bounds = new Float64Array(MAX_DEPTH);

/**
 * @param x with y and z, the point asked about
 * @returns the id of the nearest point, the lowest of several equally near ones; -1 in an empty tree
 */
export function nearestInTree(tree: SphereTree, x: number, y: number, z: number): number {
  const { vectors, ids, axes, splits } = tree;
  let best = Infinity;
  let bestId = -1;
  let depth = 0;
  let low = 0;
  let high = ids.length - 1;
  for (;;) {
    while (high - low >= LEAF_SIZE) {
      const middle = (low + high) >> 1;
      const axis = axes[middle] as number;
      const beyond = (axis === 0 ? x : axis === 1 ? y : z) - (splits[middle] as number);
      bounds[depth] = beyond * beyond;
      stretches[2 * depth] = beyond < 0 ? middle + 1 : low;
      stretches[2 * depth++ + 1] = beyond < 0 ? high : middle;
      if (beyond < 0) high = middle;
      else low = middle + 1;
    }
    for (let i = low; i <= high; i++) {
      const dx = (vectors[3 * i] as number) - x;
      const dy = (vectors[3 * i + 1] as number) - y;
      const dz = (vectors[3 * i + 2] as number) - z;
      const square = dx * dx + dy * dy + dz * dz;
      if (square > best) continue;
      const id = ids[i] as number;
      bestId = square < best ? id : Math.min(id, bestId);
      best = square;
    }
    do {
      if (depth === 0) return bestId;
      depth--;
    } while ((bounds[depth] as number) > best);
    low = stretches[2 * depth] as number;
    high = stretches[2 * depth + 1] as number;
  }
}

/** Visits the ids of the points whose squared chord from x, y, z is at most `limit`. */
export function visitTreeWithin(
  tree: SphereTree,
  [x, y, z]: readonly [number, number, number],
  limit: number,
  visit: (id: number) => void,
): void {
  const { vectors, ids, axes, splits } = tree;
  const look = (low: number, high: number): void => {
    if (high - low >= LEAF_SIZE) {
      const middle = (low + high) >> 1;
      const axis = axes[middle] as number;
      const beyond = (axis === 0 ? x : axis === 1 ? y : z) - (splits[middle] as number);
      if (beyond <= 0 || beyond * beyond <= limit) look(low, middle);
      if (beyond >= 0 || beyond * beyond <= limit) look(middle + 1, high);
      return;
    }
    for (let i = low; i <= high; i++) {
      const dx = (vectors[3 * i] as number) - x;
      const dy = (vectors[3 * i + 1] as number) - y;
      const dz = (vectors[3 * i + 2] as number) - z;
      if (dx * dx + dy * dy + dz * dz <= limit) visit(ids[i] as number);
    }
  };
  look(0, ids.length - 1);
}
