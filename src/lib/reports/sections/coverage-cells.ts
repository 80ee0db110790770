import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { Absence, Cell } from '../model/amount.ts';
import { countAmount, milesAmount, peopleAmount, shareAmount } from '../narrative/amounts.ts';
import { absentCell, numberCell } from '../narrative/cells.ts';

/** How many services are here. An absence that nobody has confirmed is no zero. */
export function hereCell(cell: CoverageCell, virtual: boolean): Cell {
  const { state, confirmed, filtered } = cell;
  const here = virtual ? cell.virtualServices : cell.servicesInCounty;
  if (here > 0 || confirmed) return { kind: 'number', ...countAmount(here) };
  if (state === 'not-assessed') return absentCell('not-assessed');
  if (filtered && filtered.unknown > 0) return absentCell('not-known');
  // Services are listed, and are known not to be what is asked for.
  if (filtered && filtered.unmet > 0) return { kind: 'number', ...countAmount(0) };
  return absentCell('none-found');
}

/** The share of residents in reach. */
export const reachCell = (cell: CoverageCell): Cell =>
  numberCell(cell.reach, shareAmount, absenceOf(cell));

/** People out of reach. */
export const outOfReachCell = (cell: CoverageCell): Cell =>
  numberCell(cell.outOfReach, peopleAmount, absenceOf(cell));

/** Miles to the nearest service: without residents nobody's distance is known. */
export const nearestCell = ({ nearestMiles, population }: CoverageCell): Cell =>
  numberCell(nearestMiles, milesAmount, population ? 'none-listed' : 'not-known');

const absenceOf = ({ state }: CoverageCell): Absence =>
  state === 'not-assessed' ? 'not-assessed' : 'not-known';
