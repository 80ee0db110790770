import { geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import { escapeXml } from '#lib/view/escape-xml.ts';
import type { MapFacts, MapPoint } from '../facts.ts';
import type { LegendEntry } from '../model/block.ts';
import { drawLegend } from './legend.ts';
import { drawLabels } from './map-labels.ts';
import { PRINT_HEAD, SMALL_SIZE, textLines } from './print-style.ts';
import { round } from './halo-text.ts';
import { inView } from './in-view.ts';
import { circleAround, fitMap } from './map-frame.ts';
import { drawScaleBar } from './scale-bar.ts';

const WIDTH = 720;
/** Height of a line of small print. */
const LINE = SMALL_SIZE + 3;

/** What one map of one support in a region is drawn from. */
export interface RegionMap {
  /** Unique in the report: letters, digits and hyphens. */
  id: string;
  title: string;
  /** 5-digit FIPS codes: these are filled by their states. */
  region: ReadonlySet<string>;
  cells: readonly CoverageCell[];
  map: MapFacts;
  points: readonly MapPoint[];
  /** Catchment to be drawn around the center of a single county, miles; null for none. */
  catchmentMiles: number | null;
  legend: readonly LegendEntry[];
  sourceLine: string;
}

export interface DrawnMap {
  svg: string;
  width: number;
  height: number;
}

/**
 * A map of a region for paper: states of coverage by pattern, services, names that do not collide,
 * scale, legend and source line, complete in itself and legible in grey.
 */
export function drawRegionMap(figure: RegionMap): DrawnMap {
  const { id, map, region, legend, sourceLine, title } = figure;
  const { projection, height } = fitMap(figure, WIDTH);
  const path = geoPath(projection).digits(1);
  const legendDrawn = drawLegend(legend, height + 6, WIDTH);
  const below = Math.round(height + 6 + legendDrawn.height);
  const lines = textLines(sourceLine, SMALL_SIZE, WIDTH);
  const total = below + lines.length * LINE + 6;
  const states = new Map(figure.cells.map((cell) => [cell.county, cell.state]));
  const shapes = inView(map.counties.features, projection, [WIDTH, height]).flatMap((county) => {
    const { fips } = county.properties;
    const d = path(county);
    if (!d) return [];
    const fill = region.has(fips) ? (states.get(fips) ?? 'not-assessed') : 'elsewhere';
    return `<path class="${fill}" d="${d}"/>`;
  });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${total}" width="${WIDTH}" height="${total}" class="print" role="img">`,
    `<title>${escapeXml(title)}</title>${PRINT_HEAD}`,
    `<clipPath id="${id}"><rect width="${WIDTH}" height="${height}"/></clipPath><g clip-path="url(#${id})">`,
    `<g class="counties">${shapes.join('')}</g>`,
    `<path class="outline" d="${map.borders.features.map((line) => path(line) ?? '').join('')}"/>`,
    outline(figure, path),
    ring(figure, path),
    figure.points.map((point) => dot(projection, point, height)).join(''),
    drawLabels(figure, { projection, path, width: WIDTH, height }),
    '</g>',
    drawScaleBar(projection, WIDTH, height),
    `<path class="rule" d="M0 ${height + 4}h${WIDTH}"/>${legendDrawn.svg}`,
    ...lines.map(
      (line, i) =>
        `<text class="small" x="0" y="${below + (i + 1) * LINE}">${escapeXml(line)}</text>`,
    ),
    '</svg>',
  ].join('');
  return { svg, width: WIDTH, height: total };
}

function outline({ map, region, catchmentMiles }: RegionMap, path: GeoPath): string {
  // A whole state has its border; the counties of a region are told from those around them.
  const own = map.counties.features.filter(({ properties }) => region.has(properties.fips));
  if (catchmentMiles === null && own.length === stateSize(map, region)) return '';
  return own.map((county) => `<path class="region" d="${path(county) ?? ''}"/>`).join('');
}

function stateSize({ counties }: MapFacts, region: ReadonlySet<string>): number {
  const states = new Set([...region].map((fips) => fips.slice(0, 2)));
  return counties.features.filter(({ properties }) => states.has(properties.fips.slice(0, 2)))
    .length;
}

function ring({ map, catchmentMiles }: RegionMap, path: GeoPath): string {
  if (!map.center || catchmentMiles === null) return '';
  const d = path(circleAround(map.center, catchmentMiles)) ?? '';
  return `<path class="halo" d="${d}"/><path class="ring" d="${d}"/>`;
}

function dot(projection: GeoProjection, { longitude, latitude }: MapPoint, height: number): string {
  const [x, y] = projection([longitude, latitude]) ?? [-1, -1];
  if (x < 0 || x > WIDTH || y < 0 || y > height) return '';
  return `<circle class="service" cx="${round(x)}" cy="${round(y)}" r="4"/>`;
}
