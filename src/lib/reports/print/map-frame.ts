import {
  geoCentroid,
  geoCircle,
  geoConicEqualArea,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import type { MapFacts, MapPoint } from '../facts.ts';
import { EARTH_RADIUS_MILES } from './scale-bar.ts';

const MARGIN = 10;
/** Room below the map for its scale. */
const FOOT = 14;
/** A map leaves room on its page for the words about it; a county's surroundings need less of it. */
const TALLEST = { state: 430, county: 270 };
/** Albers' standard parallels for the contiguous states (U.S. Geological Survey), degrees. */
const PARALLELS: [number, number] = [29.5, 45.5];
/** Shown around a single county where no catchment says how far its people go, miles. */
const USUAL_RADIUS = 30;

/** A circle on the Earth around a place, statute miles. */
export function circleAround({ longitude, latitude }: MapPoint, miles: number) {
  const degrees = (miles / EARTH_RADIUS_MILES) * (180 / Math.PI);
  return geoCircle().center([longitude, latitude]).radius(degrees).precision(2)();
}

/** The equal-area projection that shows a whole region in a picture of a width, and the height that it needs. */
export function fitMap(
  {
    map,
    region,
    catchmentMiles,
  }: { map: MapFacts; region: ReadonlySet<string>; catchmentMiles: number | null },
  width: number,
): { projection: GeoProjection; height: number } {
  const features = map.counties.features.filter(({ properties }) => region.has(properties.fips));
  const seen: GeoPermissibleObjects = map.center
    ? {
        type: 'GeometryCollection',
        geometries: [
          circleAround(map.center, catchmentMiles ?? USUAL_RADIUS),
          ...features.map(({ geometry }) => geometry),
        ],
      }
    : { type: 'FeatureCollection', features };
  const projection = geoConicEqualArea()
    .parallels(PARALLELS)
    .rotate([-geoCentroid(seen)[0], 0])
    .fitWidth(width - 2 * MARGIN, seen);
  const [[, top], [, bottom]] = geoPath(projection).bounds(seen);
  const height = Math.round(
    Math.min(bottom - top + 2 * MARGIN + FOOT, map.center ? TALLEST.county : TALLEST.state),
  );
  const fitted = projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN - FOOT],
    ],
    seen,
  );
  // What lies far beyond the picture is not in the file; the edge of the cut is not in the picture.
  const beyond = 6;
  return {
    projection: fitted.clipExtent([
      [-beyond, -beyond],
      [width + beyond, height + beyond],
    ]),
    height,
  };
}
