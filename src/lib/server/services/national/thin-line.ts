import type { GeoProjection } from 'd3-geo';

/** Steps of the grid that borders are drawn on, to a pixel. */
export const GRID = 2.5;

/** Points on the grid: whole numbers. */
export type PixelLine = readonly (readonly [number, number])[];

/**
 * Projects a border and leaves out points closer than a step to the one before. Its ends stay, so
 * that the borders of neighbors still meet.
 * @param points degrees, longitude first
 * @param step pixels
 */
export function thinLine(
  points: readonly (readonly [number, number])[],
  projection: GeoProjection,
  step: number,
): PixelLine {
  const least = (GRID * step) ** 2;
  const line: [number, number][] = [];
  points.forEach((point, i) => {
    const pixel = projection([point[0], point[1]]);
    if (!pixel) return;
    const [x, y] = [Math.round(GRID * pixel[0]), Math.round(GRID * pixel[1])];
    const last = line.at(-1);
    const far = !last || (x - last[0]) ** 2 + (y - last[1]) ** 2 >= least;
    if (far || i === points.length - 1) line.push([x, y]);
  });
  return line;
}
