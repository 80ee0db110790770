import { geoPath } from 'd3-geo';
import type { StateBoundaries } from '#lib/view/boundaries.ts';
import { rowClass, type CountyRow } from '#lib/view/county-row.ts';
import type { MapMeasure } from '#lib/view/view-state.ts';
import { FIGURE_STYLE, STATE_PATTERNS } from './figure-patterns.ts';
import { escapeXml } from '#lib/view/escape-xml.ts';
import { noteText } from './note-text.ts';
import { stateProjection } from './state-projection.ts';

const WIDTH = 900;
const HEIGHT = 480;
const MARGIN = 12;

/** What a map of a state is drawn from. */
export interface StateMapFigure {
  title: string;
  /** West, south, east, north of the state. */
  box: StateBoundaries['box'];
  counties: StateBoundaries['counties'];
  borders: StateBoundaries['borders'];
  rows: readonly CountyRow[];
  measure: MapMeasure;
  /** What the figure must say of itself, e.g. that organizations are fictional. */
  note: string | null;
}

/** The map as a self-contained SVG document, drawn from data, legible in grey and in either theme. */
export function drawStateMap({
  title,
  box,
  counties,
  borders,
  rows,
  measure,
  note,
}: StateMapFigure): string {
  const own = counties.features.filter(({ properties }) => properties.inState);
  const projection = stateProjection(
    { box, counties },
    { width: WIDTH, height: HEIGHT, margin: MARGIN },
  );
  const path = geoPath(projection).digits(1);
  const byFips = new Map(rows.map((row) => [row.fips, row]));
  const shapes = own.map((county) => {
    const row = byFips.get(county.properties.fips);
    return `<path class="${row ? fillClass(row, measure) : 'not-assessed'}" d="${path(county) ?? ''}"/>`;
  });
  const outline = borders.features
    .filter(({ properties }) => properties.own)
    .map((line) => path(line) ?? '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${FIGURE_STYLE}</style><defs>${STATE_PATTERNS}</defs>`,
    `<g class="counties">${shapes.join('')}</g>`,
    `<path class="outline" d="${outline.join('')}"/>`,
    note === null ? '' : noteText(note, HEIGHT),
    '</svg>',
  ].join('');
}

function fillClass(row: CountyRow, measure: MapMeasure): string {
  if (measure === 'state') return row.state;
  return rowClass(row, measure)?.token ?? 'not-assessed';
}
