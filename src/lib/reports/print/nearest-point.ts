import { geoCentroid, geoDistance, type GeoPermissibleObjects } from 'd3-geo';
import type { MapPoint } from '../facts.ts';

/** The service nearest to the middle of what is shown; null where there is none. */
export function nearestPoint(
  seen: GeoPermissibleObjects,
  points: readonly MapPoint[],
): MapPoint | null {
  const middle = geoCentroid(seen);
  let [nearest, least]: [MapPoint | null, number] = [null, Infinity];
  for (const point of points) {
    const away = geoDistance(middle, [point.longitude, point.latitude]);
    if (away < least) [nearest, least] = [point, away];
  }
  return nearest;
}
