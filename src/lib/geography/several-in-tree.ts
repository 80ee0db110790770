import { LEAF_SIZE, type SphereTree } from './sphere-tree.ts';

/**
 * The nearest so many points of a tree to a place.
 * @param count 1 or more
 * @param place x, y, z on the unit sphere
 * @returns their ids, the nearest first, the lower id first of equally near ones; all where there are fewer
 */
export function severalInTree(
  tree: SphereTree,
  [x, y, z]: readonly [number, number, number],
  count: number,
): number[] {
  const { vectors, ids, axes, splits } = tree;
  const found: number[] = [];
  const squares: number[] = [];
  const take = (id: number, square: number): void => {
    let at = found.length;
    while (at > 0 && isBefore(square, id, squares[at - 1] as number, found[at - 1] as number)) at--;
    if (at >= count) return;
    found.splice(at, 0, id);
    squares.splice(at, 0, square);
    if (found.length > count) {
      found.pop();
      squares.pop();
    }
  };
  const isOpen = (square: number) =>
    found.length < count || square <= (squares[count - 1] as number);
  const look = (low: number, high: number): void => {
    if (high - low >= LEAF_SIZE) {
      const middle = (low + high) >> 1;
      const axis = axes[middle] as number;
      const beyond = (axis === 0 ? x : axis === 1 ? y : z) - (splits[middle] as number);
      if (beyond < 0) look(low, middle);
      else look(middle + 1, high);
      if (!isOpen(beyond * beyond)) return;
      if (beyond < 0) look(middle + 1, high);
      else look(low, middle);
      return;
    }
    for (let i = low; i <= high; i++) {
      const dx = (vectors[3 * i] as number) - x;
      const dy = (vectors[3 * i + 1] as number) - y;
      const dz = (vectors[3 * i + 2] as number) - z;
      take(ids[i] as number, dx * dx + dy * dy + dz * dz);
    }
  };
  look(0, ids.length - 1);
  return found;
}

const isBefore = (square: number, id: number, otherSquare: number, otherId: number) =>
  square < otherSquare || (square === otherSquare && id < otherId);
