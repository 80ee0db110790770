import { geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { MapGround, MapPoint } from '../facts.ts';
import { fitMap, type FramedMap, type MapFrame } from './map-frame.ts';
import { drawnArea, type DrawnArea } from './drawn-area.ts';
import { inView } from './in-view.ts';
import { ringsOfPath } from './rings-of-path.ts';

type CountyFeature = MapGround['counties']['features'][number];

/** A county as it lies in the picture. */
export interface DrawnCounty {
  county: CountyFeature;
  fips: string;
  /** Outline in the picture. */
  d: string;
  area: DrawnArea;
}

/** A service as it lies in the picture. */
export interface DrawnPoint {
  point: MapPoint;
  x: number;
  y: number;
}

/** A map laid into its picture: what of it can be seen. */
export interface MapInFrame {
  projection: GeoProjection;
  path: GeoPath;
  /** Of the picture; the map itself lies between left and right. */
  width: number;
  left: number;
  right: number;
  height: number;
  counties: DrawnCounty[];
  points: DrawnPoint[];
}

/** Lays a map into a frame, and says which counties and services lie in it. */
export function mapInFrame(data: FramedMap, frame: MapFrame): MapInFrame {
  const { width } = frame;
  const { projection, left, right, height } = fitMap(data, frame);
  const path = geoPath(projection).digits(1);
  const counties = inView(data.map.counties.features, projection, [width, height]).flatMap(
    (county) => {
      const d = path(county);
      if (!d) return [];
      // Read back from what is drawn: projecting a shape once more would cost ten times as much.
      const area = drawnArea(ringsOfPath(d));
      const { bounds } = area;
      const beside = bounds.right <= left || bounds.left >= right;
      if (beside || bounds.bottom <= 0 || bounds.top >= height) return [];
      return [{ county, fips: county.properties.fips, d, area }];
    },
  );
  const points = data.points.flatMap((point) => {
    const [x, y] = projection([point.longitude, point.latitude]) ?? [-1, -1];
    return x < left || x > right || y < 0 || y > height ? [] : [{ point, x, y }];
  });
  return { projection, path, width, left, right, height, counties, points };
}
