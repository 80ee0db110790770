import { EARTH_RADIUS_MILES, RADIANS_PER_DEGREE } from './distance.ts';
import {
  CELL_DEGREES,
  columnOf,
  COLUMNS,
  rowOf,
  wrapColumn,
  type PointGrid,
} from './point-grid.ts';

/** Widens every search by a tenth of a millimeter, so that rounding loses no point. */
const MARGIN_DEGREES = 1e-9;

/** Searches a grid for what may lie within a fixed number of miles. */
export interface GridSearch {
  /** First position of each run of points, and the position after its last, one after the other. */
  readonly runs: Int32Array;
  /**
   * Finds the runs among which are all points within the miles: they hold some that are farther.
   * @returns how many entries of `runs` hold
   */
  find(latitude: number, longitude: number): number;
}

/** Prepares searches of one radius. Right across the antimeridian and around the poles. */
export function createGridSearch(grid: PointGrid, miles: number): GridSearch {
  const { starts, firstRow, rows } = grid;
  const runs = new Int32Array(4 * rows);
  const tall = miles / EARTH_RADIUS_MILES / RADIANS_PER_DEGREE + MARGIN_DEGREES;
  const widthOf = createWidths(miles / EARTH_RADIUS_MILES);
  return {
    runs,
    find(latitude, longitude) {
      const from = Math.max(0, rowOf(latitude - tall) - firstRow);
      const to = Math.min(rows - 1, rowOf(latitude + tall) - firstRow);
      const wide = widthOf(rowOf(latitude));
      const column = columnOf(longitude - wide);
      const west = wrapColumn(column);
      const end = west + Math.min(COLUMNS, columnOf(longitude + wide) - column + 1);
      let count = 0;
      for (let row = from; row <= to; row++) {
        const start = row * COLUMNS;
        const first = starts[start + west] as number;
        const last = starts[start + Math.min(end, COLUMNS)] as number;
        if (first < last) {
          runs[count++] = first;
          runs[count++] = last;
        }
        if (end <= COLUMNS) continue;
        // The circle goes on beyond the antimeridian, at the other end of the row.
        const rest = starts[start + end - COLUMNS] as number;
        if ((starts[start] as number) < rest) {
          runs[count++] = starts[start] as number;
          runs[count++] = rest;
        }
      }
      return count;
    },
  };
}

/**
 * How far a circle reaches to the east and west, degrees of longitude, by the row of its center: as
 * far as one whose center lies at the row's edge toward the pole. The widest meridians that touch a
 * circle of angle a around latitude b are asin(sin a ÷ cos b) away; around a pole, it crosses them all.
 */
function createWidths(angle: number): (row: number) => number {
  const widths = new Float64Array(180 / CELL_DEGREES + 1);
  return (row) => {
    const known = widths[row] as number;
    if (known > 0) return known;
    const edge = Math.max(...[row, row + 1].map((side) => Math.abs(side * CELL_DEGREES - 90)));
    const sine = Math.sin(angle) / Math.cos(edge * RADIANS_PER_DEGREE);
    const crossesPole = angle + edge * RADIANS_PER_DEGREE >= Math.PI / 2;
    const width = crossesPole || sine >= 1 ? 180 : Math.asin(sine) / RADIANS_PER_DEGREE;
    return (widths[row] = Math.min(180, width + MARGIN_DEGREES));
  };
}
