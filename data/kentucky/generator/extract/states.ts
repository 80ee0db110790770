import { geoContains } from 'd3-geo';
import type { GeoJsonProperties, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'us-atlas/states-10m.json' with { type: 'json' };
import type { Point } from '#lib/domain/place.ts';

const topology = atlas as unknown as Topology<{ states: GeometryCollection<GeoJsonProperties> }>;
const shapes = new Map(
  feature(topology, topology.objects.states).features.map((state) => [
    String(state.id),
    state.geometry as Polygon | MultiPolygon,
  ]),
);

/** Whether a point lies within a state (2-digit FIPS) as the boundaries package draws it. */
export function insideState(fips: string, { latitude, longitude }: Point): boolean {
  const shape = shapes.get(fips);
  return shape !== undefined && geoContains(shape, [longitude, latitude]);
}
