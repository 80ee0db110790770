import type { Point } from '#lib/domain/place.ts';
import type { BoundaryAnswer } from './boundaries.ts';

/** Whether a point lies in what a map shows. @param view west, south, east, north, degrees */
export function isInView([west, south, east, north]: BoundaryAnswer['view']) {
  // Alaska's far islands are drawn to the west of the rest.
  const turned = (longitude: number) =>
    west < -180 && longitude > 0 ? longitude - 360 : longitude;
  return ({ longitude, latitude }: Point) =>
    latitude >= south &&
    latitude <= north &&
    turned(longitude) >= west &&
    turned(longitude) <= east;
}
