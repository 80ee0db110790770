import { CELL_STATES, type CellState, type CoverageCell } from './cell.ts';
import { sumKnown } from './sum-known.ts';

/** One support over some counties. */
export interface SupportSummary {
  /** Slug of a type or group. */
  support: string;
  /** Number of counties per state. */
  counties: Record<CellState, number>;
  /** Everybody who lives in a county that is a gap, in reach or not; null where nothing is assessed. */
  peopleInGapCounties: number | null;
  /** People out of reach, in whatever county they live; null where no county's figure is known. */
  peopleOutOfReach: number | null;
  /** Counties that `peopleOutOfReach` leaves out, because their figure is not known. */
  countiesUnknown: number;
}

/**
 * Sums one support up over the counties of the cells.
 * @param cells those of other supports are passed over
 */
export function summarizeSupport(cells: readonly CoverageCell[], support: string): SupportSummary {
  const own = cells.filter((cell) => cell.support === support);
  const inState = (state: CellState) => own.filter((cell) => cell.state === state);
  const gaps = inState('gap');
  const assessed = own.length - inState('not-assessed').length;
  const counts = CELL_STATES.map((state) => [state, inState(state).length]);
  return {
    support,
    counties: Object.fromEntries(counts) as Record<CellState, number>,
    peopleInGapCounties:
      assessed > 0 && gaps.length === 0 ? 0 : sumKnown(gaps.map((cell) => cell.population)),
    peopleOutOfReach: sumKnown(own.map((cell) => cell.outOfReach)),
    countiesUnknown: own.filter((cell) => cell.outOfReach === null).length,
  };
}
