import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Decimals of a degree: about a meter. */
const DECIMALS = 5;

/**
 * An area wound as RFC 7946 (3.1.6) has it: outlines counterclockwise, holes clockwise, in longitude and
 * latitude. The shapes of maps are wound the other way, as d3 wants them.
 * @param area whose rings do not cross the antimeridian
 */
export function rightHanded<T extends Polygon | MultiPolygon>(area: T): T {
  const coordinates =
    area.type === 'Polygon'
      ? area.coordinates.map(wind)
      : area.coordinates.map((one) => one.map(wind));
  return { type: area.type, coordinates } as T;
}

function wind(ring: readonly Position[], at: number): Position[] {
  const points = ring.map(([x = 0, y = 0]): Position => [round(x), round(y)]);
  const counterclockwise = signedArea(points) > 0;
  return counterclockwise === (at === 0) ? points : points.reverse();
}

const round = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

/** Twice the area in square degrees; positive where the ring runs counterclockwise (shoelace formula). */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  }
  return sum;
}
