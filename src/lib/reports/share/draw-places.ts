import type { StatePicture } from '#lib/view/directory-page.ts';
import type { DrawnBody, Room } from './share-figure.ts';

/** A state with the county and the places of an organization in it; a confidential place is none of them. */
export function drawPlaces(
  picture: StatePicture,
  marks: readonly { x: number; y: number }[],
  { width, height: most }: Room,
): DrawnBody {
  const scale = Math.min(width / picture.width, most / picture.height);
  const height = Math.round(picture.height * scale);
  const left = Math.round((width - picture.width * scale) / 2);
  // A mark keeps its size, whatever the state's.
  const radius = 7 / scale;
  const pins = marks.map(({ x, y }) => `<circle class="pin" cx="${x}" cy="${y}" r="${radius}"/>`);
  const svg = [
    `<g class="print" transform="translate(${left} 0) scale(${scale})">`,
    `<path class="place-counties" d="${picture.counties}"/>`,
    picture.chosen ? `<path class="place-chosen" d="${picture.chosen}"/>` : '',
    `<path class="outline" d="${picture.outline}"/>${pins.join('')}</g>`,
  ].join('');
  return { svg, height };
}
