import type { Point } from '#lib/domain/place.ts';

/** A position as GeoJSON has it, degrees. */
export type Position = [longitude: number, latitude: number];

/** How far a line bends from the straight one, as a share of its length: two that cross stay apart. */
const BEND = 0.14;
const PIECES = 20;

/**
 * A slightly bent line between two places, in short pieces: a quadratic Bézier curve whose
 * handle stands beside the middle, always to the left of the way, so that it is the same every time.
 */
export function tieArc(from: Point, to: Point): Position[] {
  const turns = to.longitude - from.longitude;
  // Alaska reaches across the antimeridian: the short way is the one that is drawn.
  const across = Math.abs(turns) > 180 ? turns - Math.sign(turns) * 360 : turns;
  const up = to.latitude - from.latitude;
  // A degree of longitude is shorter than one of latitude: the bend is at right angles on the ground.
  const narrow = Math.cos((((from.latitude + to.latitude) / 2) * Math.PI) / 180);
  const handle = {
    longitude: from.longitude + across / 2 - (BEND * 2 * up) / narrow,
    latitude: from.latitude + up / 2 + BEND * 2 * across * narrow,
  };
  const end = from.longitude + across;
  return Array.from({ length: PIECES + 1 }, (_, at): Position => {
    const t = at / PIECES;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [
      a * from.longitude + b * handle.longitude + c * end,
      a * from.latitude + b * handle.latitude + c * to.latitude,
    ];
  });
}
