import type { CellState, CoverageCell } from '../cell.ts';

/** A support with the cell of each county that is compared, in their order. */
export interface SupportRow {
  support: string;
  cells: readonly CoverageCell[];
  /** Whether the counties where its state is known are not all in the same one. */
  differs: boolean;
}

/** Supports that one county has none of and another has, by position among the counties compared. */
export interface Lack {
  without: number;
  having: number;
  supports: readonly string[];
}

/**
 * Sets counties side by side.
 * @param supports slugs in the order in which they are shown
 * @param counties the cells of each county
 * @returns the supports in which they differ first; within each part the order given
 */
export function compareCounties(
  supports: readonly string[],
  counties: readonly (readonly CoverageCell[])[],
): SupportRow[] {
  const found = counties.map((cells) => new Map(cells.map((cell) => [cell.support, cell])));
  const rows = supports.flatMap((support) => {
    const cells = found.map((own) => own.get(support)).filter((cell) => cell !== undefined);
    return cells.length === counties.length ? [{ support, cells, differs: differ(cells) }] : [];
  });
  return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
}

function differ(cells: readonly CoverageCell[]): boolean {
  const known = cells.map(({ state }) => state).filter((state) => state !== 'not-assessed');
  return new Set(known).size > 1;
}

/** For each ordered pair of counties, what the first lacks and the second has; the longest list first. */
export function findLacks(rows: readonly SupportRow[], counties: number): Lack[] {
  const places = Array.from({ length: counties }, (_, index) => index);
  return places
    .flatMap((without) =>
      places
        .filter((having) => having !== without)
        .map((having) => ({
          without,
          having,
          supports: lacking(rows, without, having),
        })),
    )
    .sort((a, b) => b.supports.length - a.supports.length);
}

function lacking(rows: readonly SupportRow[], without: number, having: number): string[] {
  return rows
    .filter(({ cells }) => lacks(cells[without]?.state) && has(cells[having]?.state))
    .map(({ support }) => support);
}

/** None in the county, and that is known; a neighbor's is not its own. */
const lacks = (state?: CellState) => state === 'gap' || state === 'neighbor-dependent';
const has = (state?: CellState) => state === 'covered' || state === 'partial';
