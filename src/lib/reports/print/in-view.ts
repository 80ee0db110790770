import type { GeoProjection } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * The shapes that may be seen in a picture, by their boxes in degrees: projecting a shape costs a
 * hundred times as much, and a county's map shows a tenth of what surrounds its state.
 * @param size width and height of the picture
 */
export function inView<T extends { geometry: Polygon | MultiPolygon }>(
  shapes: readonly T[],
  projection: GeoProjection,
  [width, height]: readonly [number, number],
): T[] {
  const edge = [0, width / 2, width].flatMap((x) =>
    [0, height / 2, height].flatMap((y) => {
      const at = projection.invert?.([x, y]);
      return at ? [at] : [];
    }),
  );
  const longitudes = edge.map(([longitude]) => longitude);
  // Alaska's far islands stand to the west of −180: there nothing is left out.
  if (edge.length < 9 || Math.max(...longitudes) - Math.min(...longitudes) > 90) return [...shapes];
  const view = boxOf(edge);
  return shapes.filter(({ geometry }) => {
    const box = boxOf(
      geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
    );
    return box[0] <= view[2] && box[2] >= view[0] && box[1] <= view[3] && box[3] >= view[1];
  });
}

/** West, south, east, north. */
function boxOf(positions: readonly Position[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of positions) {
    if (longitude < box[0]) box[0] = longitude;
    if (latitude < box[1]) box[1] = latitude;
    if (longitude > box[2]) box[2] = longitude;
    if (latitude > box[3]) box[3] = latitude;
  }
  return box;
}
