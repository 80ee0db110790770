import type { Point } from '#lib/domain/place.ts';

/** Kilometres in one international statute mile, exactly. */
export const KILOMETERS_PER_MILE = 1.609344;

/**
 * Mean radius of the Earth in statute miles: 6371.0088 km (GRS 80, Moritz 2000), to four decimals.
 * The fifth decimal is two inches; tools that publish distances in miles use this figure.
 */
export const EARTH_RADIUS_MILES = 3958.7613;

export const RADIANS_PER_DEGREE = Math.PI / 180;

/**
 * Great-circle distance in statute miles by the haversine formula, exact for near points too.
 * @param latitudeA degrees, as all four
 */
export function milesBetween(
  latitudeA: number,
  longitudeA: number,
  latitudeB: number,
  longitudeB: number,
): number {
  const sinLatitude = Math.sin(((latitudeB - latitudeA) * RADIANS_PER_DEGREE) / 2);
  const sinLongitude = Math.sin(((longitudeB - longitudeA) * RADIANS_PER_DEGREE) / 2);
  const cosines =
    Math.cos(latitudeA * RADIANS_PER_DEGREE) * Math.cos(latitudeB * RADIANS_PER_DEGREE);
  const haversine = sinLatitude * sinLatitude + cosines * sinLongitude * sinLongitude;
  // Rounding can lift the haversine of antipodes above 1, where asin is not a number.
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(Math.min(1, haversine)));
}

/** Great-circle distance of two points in statute miles, straight line over the ground. */
export function distanceMiles(a: Point, b: Point): number {
  return milesBetween(a.latitude, a.longitude, b.latitude, b.longitude);
}
