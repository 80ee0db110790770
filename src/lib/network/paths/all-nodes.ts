/** @returns the numbers of all nodes: search from each */
export function allNodes(size: number): Int32Array {
  return Int32Array.from({ length: size }, (_, node) => node);
}
