import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';

/** A name on the map. */
export interface MapLabel {
  kind: 'state' | 'city';
  name: string;
  longitude: number;
  latitude: number;
  /** 1 is most important; 0 for states. */
  rank: number;
}

/** What is drawn of a state and its surroundings, in degrees. */
export interface StateBoundaries {
  /** West, south, east, north of the state itself. */
  box: [number, number, number, number];
  counties: FeatureCollection<
    Polygon | MultiPolygon,
    { fips: string; name: string; inState: boolean }
  >;
  /** Borders of all states shown, and of the state itself (`own`). */
  borders: FeatureCollection<MultiLineString, { own: boolean }>;
  labels: readonly MapLabel[];
}
