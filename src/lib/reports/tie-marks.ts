import { geoPath, type GeoProjection } from 'd3-geo';
import type { Point } from '#lib/domain/place.ts';
import { escapeXml } from '#lib/view/escape-xml.ts';
import type { MapTies } from '#lib/view/map-ties.ts';
import { tieWidth } from '#lib/view/mark-shapes.ts';
import { placeLabels } from '#lib/view/place-labels.ts';
import { tieArc } from '#lib/view/tie-arc.ts';

/** Mean width of a character at the size of the figure's words, units: names are placed without a browser. */
const CHARACTER = 7.4;
const LINE = 15;

/** What `drawTies` draws needs, beside the style of every figure: light, and dark by the reader's system. */
export const TIE_STYLE =
  '.tie-halo{fill:none;stroke:#fff}.tie{fill:none;stroke:#1b1b1b}.hands-on{stroke:#0b5c6b}' +
  '.one-side{stroke-dasharray:5 3}.end{fill:#fff;stroke:#1b1b1b;stroke-width:1.75}' +
  '.end.hands-on{fill:#0b5c6b;stroke:#fff}.start{fill:#fff;stroke:#0b5c6b;stroke-width:3.5}text.tie-name{text-anchor:start}' +
  '@media screen and (prefers-color-scheme:dark){.tie-halo{stroke:#1a2024}.tie{stroke:#eef1f2}' +
  '.tie.hands-on{stroke:#6cc5d3}.end{fill:#1a2024;stroke:#eef1f2}.end.hands-on{fill:#6cc5d3;stroke:#1a2024}' +
  '.start{fill:#1a2024;stroke:#6cc5d3}}';

/** The ties of an organization over a map: as the map that moves draws them. */
export function drawTies(
  { name, places, ties }: MapTies,
  projection: GeoProjection,
  size: readonly [width: number, height: number],
): string {
  const path = geoPath(projection).digits(1);
  const drawn = ties.flatMap(({ line, ...tie }) => (line ? [{ ...tie, ...line }] : []));
  const lines = drawn.map(({ from, to, strength, confirmed, handsOn }) => {
    const d = path({ type: 'LineString', coordinates: tieArc(from, to) }) ?? '';
    const width = tieWidth(strength);
    const kind = `tie${handsOn ? ' hands-on' : ''}${confirmed ? '' : ' one-side'}`;
    return (
      `<path class="tie-halo" stroke-width="${width + 3}" d="${d}"/>` +
      `<path class="${kind}" stroke-width="${width}" d="${d}"/>`
    );
  });
  const at = ({ longitude, latitude }: Point) => projection([longitude, latitude]) ?? [-99, -99];
  const marks = [
    ...places.map((place) => ({
      name,
      radius: 7,
      importance: 9,
      kind: 'start',
      at: at(place),
    })),
    ...drawn.map((tie) => ({
      ...{
        name: tie.name,
        radius: 5,
        importance: tie.strength,
        at: at(tie.to),
      },
      kind: tie.handsOn ? 'end hands-on' : 'end',
    })),
  ];
  const circles = marks.map(
    ({ kind, radius, at: [x, y] }) =>
      `<circle class="${kind}" cx="${round(x)}" cy="${round(y)}" r="${radius}"/>`,
  );
  const names = placeLabels(
    marks.map(({ name, radius, importance, at: [x, y] }) => ({
      ...{ x, y, radius, importance, width: name.length * CHARACTER },
    })),
    LINE,
    size,
  ).map(
    (label) =>
      `<text class="tie-name" x="${round(label.x)}" y="${round(label.y + 4)}">${escapeXml(marks[label.at]?.name ?? '')}</text>`,
  );
  return `<g class="ties">${[...lines, ...circles.toReversed(), ...names].join('')}</g>`;
}

const round = (value: number) => Math.round(value * 10) / 10;
