import type { CellState } from '#lib/coverage/cell.ts';
import type { ScaleClass, ScaledMeasure } from './scales.ts';
import { classOf, scaleClasses } from './scales.ts';

/** A county's cell of one support, as map, list and table show it. */
export interface CountyRow {
  fips: string;
  /** "Perry". */
  name: string;
  /** "Perry County". */
  fullName: string;
  state: CellState;
  robust: boolean;
  /** Whether the lists end within reach, so that the state may be another. */
  edge: boolean;
  servicesInCounty: number;
  /** Share 0 to 1. */
  reach: number | null;
  outOfReach: number | null;
  nearestMiles: number | null;
  /** Supply per 10,000 residents, E2SFCA; null where not known. */
  access: number | null;
  virtualServices: number;
  population: number | null;
  /** ISO date of the newest check by a person who found none. */
  confirmedOn: string | null;
  /** Services in the county whose sources do not say whether they are what a filter asks for. */
  unsaid: number;
}

/**
 * The class of a row on the scale of a measure; null where the value is not known or the county
 * is not assessed: it stays hatched.
 */
export function rowClass(row: CountyRow, measure: ScaledMeasure): ScaleClass | null {
  if (row.state === 'not-assessed') return null;
  const { reach, nearestMiles: nearest, access } = row;
  return classOf(scaleClasses(measure), { reach, nearest, access }[measure]);
}
