import { geoCircle } from 'd3-geo';
import type { MapPoint } from '../facts.ts';
import { EARTH_RADIUS_MILES } from './scale-bar.ts';

/** A circle on the Earth around a place, statute miles. */
export function circleAround(
  { longitude, latitude }: Pick<MapPoint, 'longitude' | 'latitude'>,
  miles: number,
) {
  const degrees = (miles / EARTH_RADIUS_MILES) * (180 / Math.PI);
  return geoCircle().center([longitude, latitude]).radius(degrees).precision(2)();
}
