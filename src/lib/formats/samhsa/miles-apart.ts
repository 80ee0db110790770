interface Coordinates {
  latitude: number;
  longitude: number;
}

const MILES_PER_DEGREE = 69.09;

/**
 * Miles between two points that are near each other: an equirectangular projection, good to a
 * percent within a few miles. It decides only whether two coordinates mean the same address.
 */
export function milesApart(a: Coordinates, b: Coordinates): number {
  const middle = ((a.latitude + b.latitude) / 2) * (Math.PI / 180);
  const north = a.latitude - b.latitude;
  const east = (a.longitude - b.longitude) * Math.cos(middle);
  return Math.hypot(north, east) * MILES_PER_DEGREE;
}
