import { geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { MapFacts, MapPoint } from '../facts.ts';
import type { SlideShapes } from '../model/present/slide.ts';
import { round } from '../print/halo-text.ts';
import { circleAround, fitMap } from '../print/map-frame.ts';
import { placeMapLabels } from '../print/map-labels.ts';
import { placeScaleBar } from '../print/scale-bar.ts';

/** Narrow, so that names are large beside the map: a slide shows it twice as wide. */
const WIDTH = 540;

/** What the map of a slide is drawn from. */
interface SlideMapData {
  map: MapFacts;
  /** 5-digit FIPS codes: these are filled by their states. */
  region: ReadonlySet<string>;
  cells: readonly CoverageCell[];
  points: readonly MapPoint[];
  /** Catchment around the center of a single county, miles; null for none. */
  catchmentMiles: number | null;
}

/** A map of a support for a wall: the same as the one for paper, for a page to color. */
export function shapeSlideMap(data: SlideMapData): SlideShapes {
  const { map, region, cells, points } = data;
  const { projection, height } = fitMap(data, WIDTH);
  const path = geoPath(projection).digits(1);
  const states = new Map(cells.map((cell) => [cell.county, cell.state]));
  const border = outlines(data, path);
  // A whole state stands for itself; a part of one shows what is around it.
  const shown = border === '' ? region : null;
  return {
    ...{ width: WIDTH, height },
    counties: map.counties.features.flatMap((county) => {
      const d = path(county);
      const { fips } = county.properties;
      if (shown && !shown.has(fips)) return [];
      const state = region.has(fips) ? (states.get(fips) ?? 'not-assessed') : 'elsewhere';
      return d ? [{ state, path: d }] : [];
    }),
    borders: map.borders.features.map((line) => path(line) ?? '').join(''),
    region: border,
    ring: ring(data, path),
    services: points.flatMap((point) => dot(projection, point, height)),
    labels: placeMapLabels({ map, region, points }, { projection, path, width: WIDTH, height }),
    scale: placeScaleBar(projection, WIDTH, height),
  };
}

/** The counties of a region are told from those around them; a whole state has its border. */
function outlines({ map, region }: SlideMapData, path: GeoPath): string {
  const states = new Set([...region].map((fips) => fips.slice(0, 2)));
  const all = map.counties.features.filter(({ properties }) =>
    states.has(properties.fips.slice(0, 2)),
  );
  const own = all.filter(({ properties }) => region.has(properties.fips));
  return own.length === all.length ? '' : own.map((county) => path(county) ?? '').join('');
}

function ring({ map, catchmentMiles }: SlideMapData, path: GeoPath): string {
  if (!map.center || catchmentMiles === null) return '';
  return path(circleAround(map.center, catchmentMiles)) ?? '';
}

function dot(projection: GeoProjection, { longitude, latitude }: MapPoint, height: number) {
  const [x, y] = projection([longitude, latitude]) ?? [-1, -1];
  return x < 0 || x > WIDTH || y < 0 || y > height ? [] : [{ x: round(x), y: round(y) }];
}
