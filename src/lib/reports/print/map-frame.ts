import {
  geoCentroid,
  geoConicEqualArea,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import type { MapGround, MapPoint } from '../facts.ts';
import { circleAround } from './circle-around.ts';
import { isWholeStates } from './is-whole-states.ts';
import { nearestPoint } from './nearest-point.ts';

const MARGIN = 10;
/** Room below the map for its scale. */
const FOOT = 14;
/** Albers' standard parallels for the contiguous states (U.S. Geological Survey), degrees. */
const PARALLELS: [number, number] = [29.5, 45.5];
/** Shown around a single county where no catchment says how far its people go, miles. */
const USUAL_RADIUS = 30;
/** What lies far beyond the picture is not in the file; the edge of the cut is not in the picture. */
const BEYOND = 6;
/** Of the height, above and below a part of a state: its surroundings must be seen on every side. */
const SURROUNDINGS = 0.11;
/** A region is drawn at least so large beside how large it could be, so that the nearest service is in the picture. */
const SMALLEST = 0.5;

/** What is shown to the sides of a state; and as a share of the width, what is as good as all of it. */
const BESIDE = 60;
const NEARLY_ALL = 0.85;

/** How large maps are drawn, in units of the picture. */
export interface MapFrame {
  width: number;
  /** Of a single county with its catchment, and of several: the same whatever their shape. */
  county: number;
  region: number;
  /** At most, of a whole state: it has its own shape. */
  state: number;
}

/** A map in its picture: between its left and right edge. */
export interface FittedMap {
  projection: GeoProjection;
  left: number;
  right: number;
  height: number;
}

/** What decides how a map lies in its picture. */
export interface FramedMap {
  map: MapGround;
  /** 5-digit FIPS codes. */
  region: ReadonlySet<string>;
  /** Catchment around the center of a single county, miles; null for none. */
  catchmentMiles: number | null;
  points: readonly MapPoint[];
}

/**
 * The equal-area projection that shows a whole region in a picture, and the picture's height. A part
 * of a state lies in a flat frame, with its catchment and, unless the region would become too small,
 * with the nearest service.
 */
export function fitMap(
  { map, region, catchmentMiles, points }: FramedMap,
  frame: MapFrame,
): FittedMap {
  const { width } = frame;
  const features = map.counties.features.filter(({ properties }) => region.has(properties.fips));
  const own = features.map(({ geometry }) => geometry);
  const seen = collection(
    map.center ? [circleAround(map.center, catchmentMiles ?? USUAL_RADIUS), ...own] : own,
  );
  const projection = geoConicEqualArea()
    .parallels(PARALLELS)
    .rotate([-geoCentroid(seen)[0], 0]);
  const whole = isWholeStates(map, region);
  const height = whole
    ? heightOf(projection, seen, frame)
    : map.center
      ? frame.county
      : frame.region;
  const edge = whole || map.center ? MARGIN : MARGIN + height * SURROUNDINGS;
  const fit = (what: GeoPermissibleObjects) => {
    projection.fitExtent(
      [
        [MARGIN, edge],
        [width - MARGIN, height - edge - FOOT],
      ],
      what,
    );
    return projection.scale();
  };
  const largest = fit(seen);
  const nearest = whole ? null : nearestPoint(seen, points);
  if (nearest) {
    const coordinates = [nearest.longitude, nearest.latitude];
    const scale = fit(collection([...seen.geometries, { type: 'Point', coordinates }]));
    if (scale < largest * SMALLEST) fit(seen);
  }
  const { left, right } = whole ? panelOf(projection, seen, width) : { left: 0, right: width };
  const clipped = projection.clipExtent([
    [left - BEYOND, -BEYOND],
    [right + BEYOND, height + BEYOND],
  ]);
  return { projection: clipped, left, right, height };
}

/** A tall state has a narrower picture: what lies far to its sides is not its own, and not told either. */
function panelOf(projection: GeoProjection, seen: Shapes, width: number) {
  const [[west], [east]] = geoPath(projection).bounds(seen);
  const left = Math.max(0, Math.round(west - BESIDE));
  const right = Math.min(width, Math.round(east + BESIDE));
  return right - left > width * NEARLY_ALL ? { left: 0, right: width } : { left, right };
}

type Shapes = Extract<GeoPermissibleObjects, { type: 'GeometryCollection' }>;

const collection = (geometries: Shapes['geometries']): Shapes => ({
  ...{ type: 'GeometryCollection', geometries },
});

function heightOf(projection: GeoProjection, seen: Shapes, { width, state }: MapFrame): number {
  projection.fitWidth(width - 2 * MARGIN, seen);
  const [[, top], [, bottom]] = geoPath(projection).bounds(seen);
  return Math.round(Math.min(bottom - top + 2 * MARGIN + FOOT, state));
}
