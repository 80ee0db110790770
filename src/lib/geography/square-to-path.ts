/**
 * The square of the distance in space from a point to the nearest of the straight lines of a path.
 * @param path x, y, z of each corner, one after the other; a single corner is a path, too
 * @returns in the unit of the coordinates, squared; Infinity for an empty path
 */
export function squareToPath(
  [px, py, pz]: readonly [number, number, number],
  path: Float64Array,
): number {
  let least = Infinity;
  const last = path.length - 3;
  for (let i = 0; i <= last; i += 3) {
    const j = i < last ? i + 3 : i;
    const ax = path[i] as number;
    const ay = path[i + 1] as number;
    const az = path[i + 2] as number;
    const dx = (path[j] as number) - ax;
    const dy = (path[j + 1] as number) - ay;
    const dz = (path[j + 2] as number) - az;
    const length = dx * dx + dy * dy + dz * dz;
    const ahead = (px - ax) * dx + (py - ay) * dy + (pz - az) * dz;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ahead / length));
    const x = px - ax - along * dx;
    const y = py - ay - along * dy;
    const z = pz - az - along * dz;
    least = Math.min(least, x * x + y * y + z * z);
  }
  return least;
}
