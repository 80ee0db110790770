import { geoCentroid } from 'd3-geo';
import type { Feature, GeometryObject, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Point } from '#lib/domain/place.ts';

export { COUNTY_VINTAGE } from './county-vintage.ts';

/** West, south, east, north in degrees; west is greater than east across the antimeridian. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** The area of a county or county-equivalent. */
export interface CountyBoundary {
  /** 5-digit FIPS code, text. */
  fips: string;
  /** Without its kind: "Perry". */
  name: string;
  /** Polygons of rings of longitude and latitude, as in GeoJSON: the first ring outside, then holes. */
  polygons: Position[][][];
  box: BoundingBox;
  /** Center of its area. */
  center: Point;
}

/**
 * Reads the counties of a us-atlas topology (`counties-10m.json`), ordered by FIPS code.
 * @param topology the parsed file
 * @throws Error where it is not a topology with an object "counties"
 */
export function readCountyBoundaries(topology: unknown): CountyBoundary[] {
  if (!isCountyTopology(topology)) {
    throw new Error('Found other data, expected a topology with an object "counties" (us-atlas)');
  }
  const { features } = feature<{ name: string }>(topology, topology.objects.counties);
  return features
    .filter(isArea)
    .map(toBoundary)
    .sort((a, b) => (a.fips < b.fips ? -1 : 1));
}

type CountyTopology = Topology & { objects: { counties: GeometryCollection<{ name: string }> } };
type AreaFeature = Feature<Polygon | MultiPolygon, { name: string }>;

function isCountyTopology(value: unknown): value is CountyTopology {
  const topology = value as Partial<CountyTopology> | null | undefined;
  return topology?.type === 'Topology' && topology.objects?.counties?.type === 'GeometryCollection';
}

function isArea(found: Feature<GeometryObject, { name: string }>): found is AreaFeature {
  return found.geometry.type === 'Polygon' || found.geometry.type === 'MultiPolygon';
}

function toBoundary(county: AreaFeature): CountyBoundary {
  const { geometry, properties, id } = county;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const [longitude, latitude] = geoCentroid(county);
  return {
    fips: String(id).padStart(5, '0'),
    name: properties.name,
    polygons,
    box: boundingBox(polygons),
    center: { latitude, longitude },
  };
}

/** The atlas cuts its polygons at the antimeridian, so each lies on one side of it. */
function boundingBox(polygons: Position[][][]): BoundingBox {
  const outlines = polygons.flatMap(([outline]) => outline ?? []);
  const longitudes = outlines.map(([longitude]) => longitude as number);
  const latitudes = outlines.map(([, latitude]) => latitude as number);
  let [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  if (east - west > 180) {
    west = Math.min(...longitudes.filter((longitude) => longitude > 0));
    east = Math.max(...longitudes.filter((longitude) => longitude < 0));
  }
  return [west, Math.min(...latitudes), east, Math.max(...latitudes)];
}
