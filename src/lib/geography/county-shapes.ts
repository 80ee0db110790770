import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * Outlines of some counties of a us-atlas topology (`counties-10m.json`), by FIPS code. Each lies on one
 * side of the antimeridian: the atlas cuts them there.
 * @param topology the parsed file; others of its objects are ignored
 */
export function readCountyShapes(
  topology: unknown,
  wanted: ReadonlySet<string>,
): Map<string, Polygon | MultiPolygon> {
  const atlas = topology as Topology<{ counties: GeometryCollection }>;
  const found = atlas.objects.counties.geometries.filter(({ id }) => wanted.has(String(id)));
  return new Map(
    found.flatMap((one) => {
      const shape = feature(atlas, one);
      const geometry = shape.type === 'Feature' ? shape.geometry : null;
      const isArea = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
      return isArea ? [[String(one.id), geometry] as const] : [];
    }),
  );
}
