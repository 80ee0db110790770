import { geoContains } from 'd3-geo';
import type { GeoJsonProperties, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'us-atlas/counties-10m.json' with { type: 'json' };
import type { Point } from '#lib/domain/place.ts';

const topology = atlas as unknown as Topology<{ counties: GeometryCollection<GeoJsonProperties> }>;
const shapes = new Map<string, Polygon | MultiPolygon>();
for (const county of feature(topology, topology.objects.counties).features) {
  if (!String(county.id).startsWith('21')) continue;
  shapes.set(String(county.id), county.geometry as Polygon | MultiPolygon);
}

/** Whether a point lies in a county of Kentucky as the app draws it. */
export function insideCounty(fips: string, { latitude, longitude }: Point): boolean {
  const shape = shapes.get(fips);
  if (!shape) throw new Error(`Found no boundary of county ${fips}`);
  return geoContains(shape, [longitude, latitude]);
}
