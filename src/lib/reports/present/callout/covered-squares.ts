import { contains, type CountyRings } from './county-rings.ts';

/** Length of a square's side, in the units of the picture: finer than a line of text is high. */
export const SIDE = 6;

/** Which squares of a picture counties lie on. */
export interface CoveredSquares {
  columns: number;
  rows: number;
  /** The county at the middle of a square; undefined where it lies free, or outside the picture. */
  at: (column: number, row: number) => string | undefined;
  /** Whether a block of squares lies free of any county. */
  isFree: (column: number, row: number, width: number, height: number) => boolean;
}

export function coverSquares(
  counties: readonly CountyRings[],
  width: number,
  height: number,
): CoveredSquares {
  const [columns, rows] = [Math.floor(width / SIDE), Math.floor(height / SIDE)];
  const owners = new Map<number, string>();
  for (const county of counties) {
    const corners = county.rings.flat();
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const from = (values: readonly number[]) => Math.max(0, Math.floor(Math.min(...values) / SIDE));
    const to = (values: readonly number[], most: number) =>
      Math.min(most - 1, Math.floor(Math.max(...values) / SIDE));
    for (let row = from(ys); row <= to(ys, rows); row++) {
      for (let column = from(xs); column <= to(xs, columns); column++) {
        const middle = [(column + 0.5) * SIDE, (row + 0.5) * SIDE] as const;
        if (contains(county, middle)) owners.set(row * columns + column, county.fips);
      }
    }
  }
  const at = (column: number, row: number) =>
    column < 0 || column >= columns ? undefined : owners.get(row * columns + column);
  const isFree: CoveredSquares['isFree'] = (column, row, wide, high) => {
    for (let y = row; y < row + high; y++)
      for (let x = column; x < column + wide; x++) if (at(x, y) !== undefined) return false;
    return true;
  };
  return { columns, rows, at, isFree };
}
