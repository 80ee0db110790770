import { geoDistance } from 'd3-geo';
import { haloText, round } from './halo-text.ts';
import type { MapInFrame } from './map-in-frame.ts';

/** Mean Earth radius, statute miles (6371.0088 km). */
export const EARTH_RADIUS_MILES = 6371.0088 / 1.609344;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];

/** A bar on a map: where its left foot stands, how long it is in the picture's units, and what it says. */
export interface ScaleBar {
  x: number;
  y: number;
  length: number;
  /** "50 miles". */
  text: string;
}

/** A map in its picture: the bar stands in its lower left. */
type ScaledMap = Pick<MapInFrame, 'projection' | 'width' | 'left' | 'height'>;

/** A bar of a round number of miles, at most a fifth of the picture wide, as SVG. */
export function drawScaleBar(placed: ScaledMap): string {
  const bar = placeScaleBar(placed);
  if (!bar) return '';
  const { x, y, length, text } = bar;
  const d = `M${x} ${y - 5}v5h${length}v-5`;
  return `<path class="halo" d="${d}"/><path class="scale" d="${d}"/>${haloText(text, x + length + 6, y, 'small')}`;
}

/** The same bar, to be drawn elsewhere; null where the projection cannot be inverted. */
export function placeScaleBar({ projection, width, left, height }: ScaledMap): ScaleBar | null {
  const [middle, baseline] = [width / 2, height / 2];
  const west = projection.invert?.([middle - 50, baseline]);
  const east = projection.invert?.([middle + 50, baseline]);
  if (!west || !east) return null;
  const milesPerUnit = (geoDistance(west, east) * EARTH_RADIUS_MILES) / 100;
  const steps = STEPS.filter((miles) => miles / milesPerUnit <= width / 5);
  const miles = steps.at(-1) ?? 1;
  const length = round(miles / milesPerUnit);
  return { x: left + 6, y: height - 8, length, text: `${miles} ${miles === 1 ? 'mile' : 'miles'}` };
}
