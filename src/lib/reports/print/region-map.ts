import { geoPath } from 'd3-geo';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import { escapeXml } from '#lib/view/escape-xml.ts';
import type { MapFacts, MapPoint } from '../facts.ts';
import type { FigureMarks, LegendEntry } from '../model/block.ts';
import { mapLegend, drawLegend } from './legend.ts';
import { circleAround } from './circle-around.ts';
import { mapInFrame, type MapInFrame } from './map-in-frame.ts';
import { dotRadius, drawDots } from './map-dots.ts';
import { drawLabels, drawLeaders, placeMapLabels } from './map-labels.ts';
import { drawMapShapes } from './map-shapes.ts';
import { PRINT_FRAME, PRINT_HEAD, SMALL_SIZE } from './print-style.ts';
import { drawScaleBar } from './scale-bar.ts';
import { textLines } from './text-width.ts';

/** Height of a line of small print. */
const LINE = SMALL_SIZE + 3;

/** What one map of one support in a region is drawn from. */
export interface RegionMap {
  /** Unique in the report: letters, digits and hyphens. */
  id: string;
  title: string;
  /** 5-digit FIPS codes: these are filled by their states, and counted. */
  region: ReadonlySet<string>;
  /** Of the region. */
  cells: readonly CoverageCell[];
  /** Of the counties around it, which are paler. */
  around: readonly CoverageCell[];
  map: MapFacts;
  points: readonly MapPoint[];
  /** Catchment to be drawn around the center of a single county, miles; null for none. */
  catchmentMiles: number | null;
  sourceLine: string;
}

export interface DrawnMap {
  svg: string;
  width: number;
  height: number;
  legend: readonly LegendEntry[];
}

/** A map with what of its data lies in the picture. */
export interface RegionDrawing extends DrawnMap {
  /** Counties of which data are drawn, of the region and around it, 5-digit FIPS codes. */
  counties: ReadonlySet<string>;
  marks: FigureMarks;
}

/**
 * A map of a region for paper: states of coverage by pattern, services, names that do not collide,
 * scale, legend and source line, legible in grey. The counties around the region have their states,
 * too, paler: a reader sees where the nearest service is, and who relies on whom.
 */
export function drawRegionMap(figure: RegionMap): RegionDrawing {
  const { id, map, region, sourceLine, title, catchmentMiles } = figure;
  const placed = mapInFrame(figure, PRINT_FRAME);
  const { width, left, right, height } = placed;
  const labels = placeMapLabels(figure, placed, dotRadius(placed.points));
  const shapes = drawMapShapes(figure, placed);
  const legend = mapLegend(figure.cells, {
    ringMiles: map.center ? catchmentMiles : null,
    ...shapes,
  });
  const legendDrawn = drawLegend(legend, height + 6, width);
  const below = Math.round(height + 6 + legendDrawn.height);
  const lines = textLines(sourceLine, SMALL_SIZE, width);
  const total = below + lines.length * LINE + 6;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" class="print" role="img">`,
    `<title>${escapeXml(title)}</title>${PRINT_HEAD}`,
    `<clipPath id="${id}"><rect x="${left}" width="${right - left}" height="${height}"/></clipPath><g clip-path="url(#${id})">`,
    shapes.svg,
    ring(figure, placed),
    drawLeaders(labels),
    drawDots(placed.points),
    '</g>',
    // A name beside a tall state may stand where no land is drawn.
    drawLabels(labels),
    drawScaleBar(placed),
    `<path class="rule" d="M0 ${height + 4}h${width}"/>${legendDrawn.svg}`,
    '<g class="source-line">',
    ...lines.map(
      (line, i) =>
        `<text class="small" x="0" y="${below + (i + 1) * LINE}">${escapeXml(line)}</text>`,
    ),
    '</g></svg>',
  ].join('');
  const known = new Set(figure.around.map(({ county }) => county));
  return {
    ...{ svg, width, height: total, legend },
    counties: new Set(
      placed.counties
        .filter(({ fips }) => region.has(fips) || known.has(fips))
        .map(({ fips }) => fips),
    ),
    marks: {
      services: placed.points.map(({ point }) => point),
      ring: map.center && catchmentMiles !== null ? { ...map.center, miles: catchmentMiles } : null,
    },
  };
}

function ring({ map, catchmentMiles }: RegionMap, { projection }: MapInFrame): string {
  if (!map.center || catchmentMiles === null) return '';
  const d = geoPath(projection).digits(1)(circleAround(map.center, catchmentMiles)) ?? '';
  return `<path class="halo" d="${d}"/><path class="ring" d="${d}"/>`;
}
