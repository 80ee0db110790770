import { RADIANS_PER_DEGREE } from './distance.ts';

/** Where a point of the sphere lies in space: x, y, z with the Earth's radius as 1. */
export function unitVector(latitude: number, longitude: number): [number, number, number] {
  const phi = latitude * RADIANS_PER_DEGREE;
  const lambda = longitude * RADIANS_PER_DEGREE;
  const cosPhi = Math.cos(phi);
  return [cosPhi * Math.cos(lambda), cosPhi * Math.sin(lambda), Math.sin(phi)];
}
