import type { Position } from 'geojson';
import type { Point } from '#lib/domain/place.ts';
import { EARTH_RADIUS_MILES, RADIANS_PER_DEGREE } from './distance.ts';

const MILES_PER_DEGREE = EARTH_RADIUS_MILES * RADIANS_PER_DEGREE;

/**
 * Statute miles from a point to the nearest edge of some rings, on a plane laid at the point.
 * Good to a hundredth for the few miles it is meant for; farther away only "far" is true.
 */
export function milesToOutline(point: Point, rings: readonly Position[][]): number {
  const scaleX = MILES_PER_DEGREE * Math.cos(point.latitude * RADIANS_PER_DEGREE);
  const toX = (position: Position) => {
    const degrees = (position[0] as number) - point.longitude;
    return (degrees - 360 * Math.round(degrees / 360)) * scaleX;
  };
  const toY = (position: Position) => ((position[1] as number) - point.latitude) * MILES_PER_DEGREE;
  let least = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [from, to] = [ring[i - 1] as Position, ring[i] as Position];
      least = Math.min(least, squareToSegment(toX(from), toY(from), toX(to), toY(to)));
    }
  }
  return Math.sqrt(least);
}

/** The squared distance of the origin to the segment from a to b. */
function squareToSegment(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  const [x, y] = [ax + along * dx, ay + along * dy];
  return x * x + y * y;
}
