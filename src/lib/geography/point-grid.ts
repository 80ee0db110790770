import type { Point } from '#lib/domain/place.ts';
import { unitVector } from './unit-vector.ts';

/** Side of a cell, degrees of latitude and of longitude: 17 miles from south to north. */
export const CELL_DEGREES = 0.25;
/** Cells around the Earth, from the antimeridian to the east. */
export const COLUMNS = 360 / CELL_DEGREES;

/**
 * Points on the Earth sorted into cells of equal degrees, row by row from the south: what lies near
 * a place stands in a few runs. The cells lie where they lie whatever points there are, so the
 * points near a place come in the same order however many others the grid holds.
 */
export interface PointGrid {
  /** Position of each point in what the grid was built from. */
  ids: Int32Array;
  /** Coordinates of each point in grid order: degrees, and x, y, z on the unit sphere. */
  latitudes: Float64Array;
  longitudes: Float64Array;
  xs: Float64Array;
  ys: Float64Array;
  zs: Float64Array;
  /** Row of the southernmost point, counted from the South Pole. */
  firstRow: number;
  rows: number;
  /** Points of a cell: from `starts[(row − firstRow) × COLUMNS + column]` up to the next entry. */
  starts: Int32Array;
}

/** @param points WGS 84 degrees; those of one cell keep their order */
export function buildPointGrid(points: readonly Point[]): PointGrid {
  let firstRow = Infinity;
  let lastRow = -Infinity;
  for (const { latitude } of points) {
    const row = rowOf(latitude);
    if (row < firstRow) firstRow = row;
    if (row > lastRow) lastRow = row;
  }
  const rows = points.length === 0 ? 0 : lastRow - firstRow + 1;
  const starts = new Int32Array(rows * COLUMNS + 1);
  const cells = new Int32Array(points.length);
  for (let i = 0; i < points.length; i++) {
    const { latitude, longitude } = points[i] as Point;
    const cell = (rowOf(latitude) - firstRow) * COLUMNS + wrapColumn(columnOf(longitude));
    cells[i] = cell;
    starts[cell + 1] = (starts[cell + 1] as number) + 1;
  }
  for (let cell = 1; cell < starts.length; cell++) {
    starts[cell] = (starts[cell] as number) + (starts[cell - 1] as number);
  }
  const next = starts.slice();
  const grid = emptyGrid(points.length, { firstRow: rows === 0 ? 0 : firstRow, rows, starts });
  for (let i = 0; i < points.length; i++) {
    const cell = cells[i] as number;
    const at = next[cell] as number;
    next[cell] = at + 1;
    putPoint(grid, at, i, points[i] as Point);
  }
  return grid;
}

function emptyGrid(
  size: number,
  cells: Pick<PointGrid, 'firstRow' | 'rows' | 'starts'>,
): PointGrid {
  const numbers = () => new Float64Array(size);
  return {
    ids: new Int32Array(size),
    latitudes: numbers(),
    longitudes: numbers(),
    xs: numbers(),
    ys: numbers(),
    zs: numbers(),
    ...cells,
  };
}

function putPoint(grid: PointGrid, at: number, id: number, { latitude, longitude }: Point): void {
  const [x, y, z] = unitVector(latitude, longitude);
  grid.ids[at] = id;
  grid.latitudes[at] = latitude;
  grid.longitudes[at] = longitude;
  grid.xs[at] = x;
  grid.ys[at] = y;
  grid.zs[at] = z;
}

/** Row of a latitude, counted from the South Pole. */
export const rowOf = (latitude: number): number => Math.floor((latitude + 90) / CELL_DEGREES);
/** Column of a longitude; below 0 or from COLUMNS on where it lies beyond the antimeridian. */
export const columnOf = (longitude: number): number => Math.floor((longitude + 180) / CELL_DEGREES);
/** The column of the Earth for one that is at most a turn beyond the antimeridian. A remainder costs more. */
export const wrapColumn = (column: number): number =>
  column < 0 ? column + COLUMNS : column >= COLUMNS ? column - COLUMNS : column;
