import { geoPath } from 'd3-geo';
import type { StateBoundaries } from '#lib/view/boundaries.ts';
import { rowClass, type CountyRow } from '#lib/view/county-row.ts';
import type { MapTies } from '#lib/view/map-ties.ts';
import type { MapMeasure } from '#lib/view/view-state.ts';
import { FIGURE_STYLE, STATE_PATTERNS } from './figure-patterns.ts';
import { escapeXml } from '#lib/view/escape-xml.ts';
import { noteText } from './note-text.ts';
import { stateProjection } from './state-projection.ts';
import { drawTies, TIE_STYLE } from './tie-marks.ts';

const WIDTH = 900;
const HEIGHT = 480;
const MARGIN = 12;

/** What every map of a state is drawn from. */
export interface StateFigure {
  title: string;
  /** West, south, east, north of the state. */
  box: StateBoundaries['box'];
  counties: StateBoundaries['counties'];
  borders: StateBoundaries['borders'];
  /** What the figure must say of itself, e.g. that organizations are fictional. */
  note: string | null;
  /** Ties of a chosen organization, drawn over it. */
  ties?: MapTies | null;
}

/** What a map of one support is drawn from. */
export interface StateMapFigure extends StateFigure {
  rows: readonly CountyRow[];
  measure: MapMeasure;
}

/** The map of one support as a self-contained SVG document, legible in grey and in either theme. */
export function drawStateMap({ rows, measure, ...figure }: StateMapFigure): string {
  const byFips = new Map(rows.map((row) => [row.fips, row]));
  return drawStateFigure(figure, (fips) => {
    const row = byFips.get(fips);
    return row ? fillClass(row, measure) : 'not-assessed';
  });
}

/**
 * A map of a state whose counties are filled by a class of `FIGURE_STYLE` each.
 * @param classOf told a 5-digit FIPS
 */
export function drawStateFigure(
  { title, box, counties, borders, note, ties }: StateFigure,
  classOf: (fips: string) => string,
): string {
  const own = counties.features.filter(({ properties }) => properties.inState);
  const projection = stateProjection(
    { box, counties },
    { width: WIDTH, height: HEIGHT, margin: MARGIN },
  );
  const path = geoPath(projection).digits(1);
  const shapes = own.map(
    (county) => `<path class="${classOf(county.properties.fips)}" d="${path(county) ?? ''}"/>`,
  );
  const outline = borders.features
    .filter(({ properties }) => properties.own)
    .map((line) => path(line) ?? '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${FIGURE_STYLE}${ties ? TIE_STYLE : ''}</style><defs>${STATE_PATTERNS}</defs>`,
    `<g class="counties">${shapes.join('')}</g>`,
    `<path class="outline" d="${outline.join('')}"/>`,
    ties ? drawTies(ties, projection, [WIDTH, HEIGHT]) : '',
    note === null ? '' : noteText(note, HEIGHT),
    '</svg>',
  ].join('');
}

function fillClass(row: CountyRow, measure: MapMeasure): string {
  if (measure === 'state') return row.state;
  return rowClass(row, measure)?.token ?? 'not-assessed';
}
