import { geoCircle } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';

/** The catchment around a county's center and the way to its nearest service. */
export interface ReachDrawing {
  center: { longitude: number; latitude: number };
  /** Radius in statute miles; null where reach does not go by distance. */
  catchmentMiles: number | null;
  /** Null where there is none, or where its place is confidential. */
  nearest: { longitude: number; latitude: number } | null;
}

/** Mean Earth radius, statute miles. */
const EARTH_RADIUS_MILES = 6371.0088 / 1.609344;

/** The drawing as lines; an empty collection for null. */
export function reachFeatures(drawing: ReachDrawing | null): FeatureCollection {
  const features: Feature[] = [];
  if (drawing?.catchmentMiles) features.push(ring(drawing.center, drawing.catchmentMiles));
  if (drawing?.nearest) {
    const { center, nearest } = drawing;
    features.push({
      type: 'Feature',
      properties: { kind: 'way' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [center.longitude, center.latitude],
          [nearest.longitude, nearest.latitude],
        ],
      },
    });
  }
  return { type: 'FeatureCollection', features };
}

function ring(center: ReachDrawing['center'], miles: number): Feature {
  const circle = geoCircle()
    .center([center.longitude, center.latitude])
    .radius((miles / EARTH_RADIUS_MILES) * (180 / Math.PI))
    .precision(2)();
  return {
    type: 'Feature',
    properties: { kind: 'ring' },
    geometry: { type: 'LineString', coordinates: circle.coordinates[0] ?? [] },
  };
}
