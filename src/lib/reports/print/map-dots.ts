import { round } from './halo-text.ts';
import type { DrawnPoint } from './map-in-frame.ts';

/** Fewer, larger: so many services in a picture are drawn so large, in its units. */
const RADII = [
  { count: 20, radius: 4 },
  { count: 80, radius: 3.4 },
  { count: 250, radius: 2.8 },
  { count: 800, radius: 2.2 },
] as const;
const SMALLEST = 1.7;

export const dotRadius = ({ length }: readonly DrawnPoint[]): number =>
  RADII.find(({ count }) => length <= count)?.radius ?? SMALLEST;

/** The services of a map as dots with a white edge. */
export function drawDots(points: readonly DrawnPoint[]): string {
  const radius = dotRadius(points);
  const name = radius < RADII[0].radius ? 'service fine' : 'service';
  return points
    .map(({ x, y }) => `<circle class="${name}" cx="${round(x)}" cy="${round(y)}" r="${radius}"/>`)
    .join('');
}
