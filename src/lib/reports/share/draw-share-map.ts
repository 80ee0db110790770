import { geoCentroid, geoConicEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { rowClass, type CountyRow } from '#lib/view/county-row.ts';
import type { MapMeasure } from '#lib/view/view-state.ts';
import type { MapFacts, MapPoint } from '../facts.ts';
import { round } from '../print/halo-text.ts';
import { inView } from '../print/in-view.ts';
import { drawLabels } from '../print/map-labels.ts';
import { drawScaleBar } from '../print/scale-bar.ts';
import type { DrawnBody, Room } from './share-figure.ts';

const MARGIN = 12;
/** Room below the map for its scale. */
const FOOT = 14;
/** Albers' standard parallels for the contiguous states (U.S. Geological Survey), degrees. */
const PARALLELS: [number, number] = [29.5, 45.5];

/** What a shared map is drawn from. */
export interface ShareMap {
  map: MapFacts;
  /** 5-digit FIPS codes of the counties that are filled. */
  region: ReadonlySet<string>;
  /** Whether the region is one or more whole states: then no county of it is outlined. */
  whole: boolean;
  rows: readonly CountyRow[];
  measure: MapMeasure;
  points: readonly MapPoint[];
  /** FIPS of a chosen county, which is outlined; null for none. */
  chosen: string | null;
}

/** A map of one support, filled by state or by measure, as large as its room allows. */
export function drawShareMap(figure: ShareMap, room: Room): DrawnBody {
  const { map, region, points } = figure;
  const { projection, height } = fit(figure, room);
  const size: [number, number] = [room.width, height];
  const path = geoPath(projection).digits(1);
  const rows = new Map(figure.rows.map((row) => [row.fips, row]));
  const shapes = inView(map.counties.features, projection, size).flatMap((county) => {
    const { fips } = county.properties;
    const d = path(county);
    const fill = region.has(fips) ? fillOf(rows.get(fips), figure.measure) : 'elsewhere';
    return d ? `<path class="${fill}" d="${d}"/>` : '';
  });
  const outlined = map.counties.features.filter(
    ({ properties: { fips } }) => fips === figure.chosen || (!figure.whole && region.has(fips)),
  );
  const svg = [
    `<g class="print"><g class="counties">${shapes.join('')}</g>`,
    `<path class="outline" d="${map.borders.features.map((line) => path(line) ?? '').join('')}"/>`,
    ...outlined.map((county) => `<path class="region" d="${path(county) ?? ''}"/>`),
    ...points.map((point) => dot(projection, point, size)),
    drawLabels({ map, region, points }, { projection, path, width: room.width, height }),
    drawScaleBar(projection, room.width, height),
    '</g>',
  ].join('');
  return { svg, height };
}

function fillOf(row: CountyRow | undefined, measure: MapMeasure): string {
  if (!row) return 'not-assessed';
  return measure === 'state' ? row.state : (rowClass(row, measure)?.token ?? 'not-assessed');
}

/** An equal-area projection that shows the whole region; lower than the room where the region is. */
function fit({ map, region }: ShareMap, room: Room): { projection: GeoProjection; height: number } {
  const seen: FeatureCollection<Polygon | MultiPolygon> = {
    type: 'FeatureCollection',
    features: map.counties.features.filter(({ properties }) =>
      region.has(properties.fips),
    ) satisfies Feature[],
  };
  const projection = geoConicEqualArea()
    .parallels(PARALLELS)
    .rotate([-geoCentroid(seen)[0], 0])
    .fitWidth(room.width - 2 * MARGIN, seen);
  const [[, top], [, bottom]] = geoPath(projection).bounds(seen);
  const height = Math.round(Math.min(bottom - top + 2 * MARGIN + FOOT, room.height));
  const fitted = projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [room.width - MARGIN, height - MARGIN - FOOT],
    ],
    seen,
  );
  // What lies far beyond the picture is not in the file; the edge of the cut is not in the picture.
  const clipped = fitted.clipExtent([
    [-6, -6],
    [room.width + 6, height + 6],
  ]);
  return { projection: clipped, height };
}

function dot(
  projection: GeoProjection,
  { longitude, latitude }: MapPoint,
  [width, height]: [number, number],
): string {
  const [x, y] = projection([longitude, latitude]) ?? [-1, -1];
  if (x < 0 || x > width || y < 0 || y > height) return '';
  return `<circle class="service" cx="${round(x)}" cy="${round(y)}" r="4"/>`;
}
