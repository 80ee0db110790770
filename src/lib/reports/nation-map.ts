import { rowClass, type CountyRow } from '#lib/view/county-row.ts';
import type { MapMeasure } from '#lib/view/view-state.ts';
import { escapeXml } from '#lib/view/escape-xml.ts';
import { FIGURE_STYLE } from './figure-patterns.ts';
import { noteText } from './note-text.ts';

/** What the map of the country is drawn from. */
export interface NationMapFigure {
  title: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Steps of the grid of the paths to a pixel. */
  grid: number;
  /** Counties as SVG paths on the grid. */
  counties: readonly { fips: string; d: string }[];
  /** Borders of states, likewise. */
  borders: string;
  rows: readonly CountyRow[];
  measure: MapMeasure;
  /** What the figure must say of itself, e.g. that organizations are fictional. */
  note: string | null;
}

/**
 * A county is some twelve pixels wide here, too small for lines and dots: the states of coverage are
 * plain fills, dark for concern, and only what is not assessed is hatched. Counties of a class are
 * one path.
 */
const CLASSES: Readonly<Record<string, string>> = {
  'neighbor-dependent': 'n-fill',
  partial: 'p-fill',
  'not-assessed': 'unknown',
};

const HATCH =
  '<pattern id="h" width="10" height="10" patternUnits="userSpaceOnUse"><path class="x-fill" d="M0 0h10v10H0z"/>' +
  '<path class="x-mark" d="M0 10l10-10M0 0l10 10" stroke-width="1.5"/></pattern>';
const STYLE =
  '.unknown{fill:url(#h)}.counties path{stroke-width:1;stroke-linejoin:round}' +
  '.outline{stroke-width:1.8;stroke-linejoin:round;opacity:.75}';

/** The map of all counties as a self-contained SVG document, legible in grey and in either theme. */
export function drawNationMap(figure: NationMapFigure): string {
  const { title, width, height, grid, counties, borders, rows, measure, note } = figure;
  const byFips = new Map(rows.map((row) => [row.fips, row]));
  const classes = Map.groupBy(counties, ({ fips }) => {
    const row = byFips.get(fips);
    return row ? fillClass(row, measure) : 'elsewhere';
  });
  const shapes = [...classes].map(
    ([name, own]) => `<path class="${name}" d="${own.map(({ d }) => d).join('')}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${FIGURE_STYLE}${STYLE}</style><defs>${HATCH}</defs><g transform="scale(${1 / grid})">`,
    `<g class="counties">${shapes.join('')}</g><path class="outline" d="${borders}"/></g>`,
    note === null ? '' : noteText(note, height),
    '</svg>',
  ].join('');
}

function fillClass(row: CountyRow, measure: MapMeasure): string {
  const name = measure === 'state' ? row.state : (rowClass(row, measure)?.token ?? 'not-assessed');
  return CLASSES[name] ?? name;
}
