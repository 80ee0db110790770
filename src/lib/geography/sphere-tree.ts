/** So many points or fewer are scanned one by one instead of being split further. */
export const LEAF_SIZE = 16;

/**
 * A k-d tree over points in space, flat: each stretch of points is split at its middle into two
 * halves, and only the last ones are scanned. Each is split across its widest axis, because the
 * points of one state lie on a patch that is flat in one direction.
 */
export interface SphereTree {
  /** x, y, z of each point, in tree order. */
  readonly vectors: Float64Array;
  /** Position of each point in what the tree was built from. */
  readonly ids: Int32Array;
  /** Axis, 0 to 2, across which the stretch with this middle is split. */
  readonly axes: Uint8Array;
  /** Where on that axis: no point of the first half lies beyond, none of the second before. */
  readonly splits: Float64Array;
}

/** @param vectors x, y, z of each point, one after the other */
export function buildSphereTree(vectors: Float64Array): SphereTree {
  const size = vectors.length / 3;
  const ids = new Int32Array(size);
  for (let i = 0; i < size; i++) ids[i] = i;
  const tree = {
    vectors: vectors.slice(),
    ids,
    axes: new Uint8Array(size),
    splits: new Float64Array(size),
  };
  split(tree, 0, size - 1);
  return tree;
}

/** Splits the stretch from `low` to `high`, both included, until a scan is cheaper. */
function split(tree: SphereTree, low: number, high: number): void {
  if (high - low < LEAF_SIZE) return;
  const axis = widestAxis(tree.vectors, low, high);
  const middle = (low + high) >> 1;
  selectMiddle(tree, axis, low, high, middle);
  tree.axes[middle] = axis;
  tree.splits[middle] = tree.vectors[3 * middle + axis] as number;
  split(tree, low, middle);
  split(tree, middle + 1, high);
}

function widestAxis(vectors: Float64Array, low: number, high: number): number {
  let minX = Infinity,
    minY = Infinity,
    minZ = Infinity,
    maxX = -Infinity,
    maxY = -Infinity,
    maxZ = -Infinity;
  for (let i = 3 * low; i <= 3 * high; i += 3) {
    const x = vectors[i] as number,
      y = vectors[i + 1] as number,
      z = vectors[i + 2] as number;
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
    if (z < minZ) minZ = z;
    if (z > maxZ) maxZ = z;
  }
  const dx = maxX - minX,
    dy = maxY - minY,
    dz = maxZ - minZ;
  return dx >= dy && dx >= dz ? 0 : dy >= dz ? 1 : 2;
}

/** Hoare's selection: what is smaller than the middle element comes before it, the rest after. */
function selectMiddle(
  tree: SphereTree,
  axis: number,
  low: number,
  high: number,
  middle: number,
): void {
  const { vectors } = tree;
  while (low < high) {
    const pivot = vectors[3 * ((low + high) >> 1) + axis] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((vectors[3 * i + axis] as number) < pivot) i++;
      while ((vectors[3 * j + axis] as number) > pivot) j--;
      if (i <= j) swap(tree, i++, j--);
    }
    if (middle <= j) high = j;
    else if (middle >= i) low = i;
    else return;
  }
}

function swap({ vectors, ids }: SphereTree, i: number, j: number): void {
  const id = ids[i] as number;
  ids[i] = ids[j] as number;
  ids[j] = id;
  for (let axis = 0; axis < 3; axis++) {
    const value = vectors[3 * i + axis] as number;
    vectors[3 * i + axis] = vectors[3 * j + axis] as number;
    vectors[3 * j + axis] = value;
  }
}
