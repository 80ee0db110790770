import { CELL_STATES, type CellState, type CoverageCell } from '../cell.ts';
import { sumKnown } from '../sum-known.ts';

/** One support over some counties. */
export interface AreaSupport {
  /** Number of counties per state. */
  counties: Readonly<Record<CellState, number>>;
  /** People out of reach in the counties where that is known; null where it is known in none. */
  outOfReach: number | null;
  /** Residents of just those counties: what `outOfReach` is a share of. */
  residents: number | null;
  /** 1 − out of reach ÷ residents, 0 to 1; null where either is unknown or nobody lives there. */
  reach: number | null;
  /** Counties that the figures leave out, and their residents as far as they are known. */
  unknownCounties: number;
  unknownResidents: number | null;
}

/**
 * Sums one support up over counties: people are added, then divided once, so that a large county
 * weighs as many people as it has. What is not known is left out of both, and counted as such.
 * @param cells of one support, each county once
 */
export function summarizeAreaSupport(cells: readonly CoverageCell[]): AreaSupport {
  const known = cells.filter(({ outOfReach }) => outOfReach !== null);
  const unknown = cells.filter(({ outOfReach }) => outOfReach === null);
  const counts = CELL_STATES.map((state) => [
    state,
    cells.filter((cell) => cell.state === state).length,
  ]);
  const outOfReach = sumKnown(known.map((cell) => cell.outOfReach));
  const residents = sumKnown(known.map(({ population }) => population));
  return {
    counties: Object.fromEntries(counts) as Record<CellState, number>,
    outOfReach,
    residents,
    reach: outOfReach === null || !residents ? null : 1 - outOfReach / residents,
    unknownCounties: unknown.length,
    unknownResidents: sumKnown(unknown.map(({ population }) => population)),
  };
}
