import type { FeatureCollection, Point } from 'geojson';

/** Services as points: what a pointer over one tells. */
export type ServiceFeatures = FeatureCollection<
  Point,
  {
    id: string;
    organization: string;
    city: string | null;
    approximate: boolean;
    /** Whether its source does not say if it is what a filter asks for. */
    unknown: boolean;
  }
>;

export const NO_SERVICES: ServiceFeatures = {
  type: 'FeatureCollection',
  features: [],
};
