import type { Box } from '#lib/view/box-index.ts';
import type { Ring } from './rings-of-path.ts';

/** An area of the picture. */
export interface DrawnArea {
  rings: readonly Ring[];
  bounds: Box;
}

export function drawnArea(rings: readonly Ring[]): DrawnArea {
  const bounds: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const ring of rings) {
    for (const [x, y] of ring) {
      bounds.left = Math.min(bounds.left, x);
      bounds.right = Math.max(bounds.right, x);
      bounds.top = Math.min(bounds.top, y);
      bounds.bottom = Math.max(bounds.bottom, y);
    }
  }
  return { rings, bounds };
}

/** Several areas as one. */
export const togetherOf = (areas: readonly DrawnArea[]): DrawnArea =>
  drawnArea(areas.flatMap(({ rings }) => rings));

/**
 * The center of an area (shoelace formula: triangles from a point of it, holes taken off by their
 * direction); the middle of its bounds where it has no extent.
 */
export function middleOfArea({ rings, bounds }: DrawnArea): readonly [x: number, y: number] {
  const [zeroX, zeroY] = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
  let [area, sumX, sumY] = [0, 0, 0];
  for (const ring of rings) {
    let [fromX, fromY] = ring.at(-1) ?? [zeroX, zeroY];
    for (const [toX, toY] of ring) {
      const twice = (fromX - zeroX) * (toY - zeroY) - (toX - zeroX) * (fromY - zeroY);
      area += twice;
      sumX += twice * (fromX + toX - 2 * zeroX);
      sumY += twice * (fromY + toY - 2 * zeroY);
      [fromX, fromY] = [toX, toY];
    }
  }
  if (Math.abs(area) < 1e-6) return [zeroX, zeroY];
  return [zeroX + sumX / (3 * area), zeroY + sumY / (3 * area)];
}
