import { CELL_STATES, type CellState } from '#lib/coverage/cell.ts';
import { unpackRows } from '#lib/coverage/packed-rows.ts';
import { findState } from '#lib/domain/state.ts';
import { rowClass, type CountyRow } from '#lib/view/county-row.ts';
import { supportFinding } from '#lib/view/findings.ts';
import type { NationalFigure, StateRow } from '#lib/view/national-page.ts';
import type { ScaledMeasure } from '#lib/view/scales.ts';
import { counted } from '#lib/view/numbers.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import { toRow } from '../county-rows.ts';
import type { SupportTable } from './family-worker.ts';

/** The counties of a table as rows, without their names: the map needs none. */
export function nationalRows(table: SupportTable): CountyRow[] {
  return unpackRows(table).map((cell) => toRow(cell, undefined));
}

/**
 * What the page of the country says of one support.
 * @param counting "counting only services of NARR level 2"; null where all count
 */
export function nationalFigure(
  table: SupportTable,
  support: SupportView,
  counting: string | null = null,
): NationalFigure {
  const cells = unpackRows(table);
  const rows = cells.map((cell) => toRow(cell, undefined));
  const states = [...Map.groupBy(rows, ({ fips }) => fips.slice(0, 2))];
  const counts = countStates(rows);
  const inGaps = rows.filter(({ state }) => state === 'gap');
  const numbers = {
    counties: rows.length,
    counts,
    unlisted: cells.filter(({ reason }) => reason === 'no-source').length,
    outOfReachInGaps: people(inGaps) ?? 0,
    outOfReach: people(rows) ?? 0,
  };
  const where =
    states.length >= WHOLE_COUNTRY
      ? 'the United States'
      : counted(states.length, 'state', 'states');
  return {
    finding: supportFinding(support, numbers, where, { together: 'All together', counting }),
    counts,
    rows: states.map(([fips, own]) => stateRow(fips, own)),
    classes: {
      reach: countClasses(rows, 'reach'),
      nearest: countClasses(rows, 'nearest'),
      access: countClasses(rows, 'access'),
    },
  };
}

/** The fifty states and the District of Columbia. */
const WHOLE_COUNTRY = 51;

function stateRow(fips: string, rows: readonly CountyRow[]): StateRow {
  const state = findState(fips);
  if (!state) throw new Error(`Cells are of state ${fips}, which does not exist`);
  const known = rows.filter(({ outOfReach }) => outOfReach !== null);
  const residents = known.reduce((sum, { population }) => sum + (population ?? 0), 0);
  const outOfReach = people(rows);
  return {
    code: state.code,
    name: state.name,
    counties: rows.length,
    counts: countStates(rows),
    outOfReach,
    shareOutOfReach: outOfReach === null || residents === 0 ? null : outOfReach / residents,
  };
}

function countStates(rows: readonly CountyRow[]): Record<CellState, number> {
  const count = (state: CellState) => rows.filter((row) => row.state === state).length;
  return Object.fromEntries(CELL_STATES.map((state) => [state, count(state)])) as Record<
    CellState,
    number
  >;
}

function people(rows: readonly CountyRow[]): number | null {
  const known = rows.map(({ outOfReach }) => outOfReach).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function countClasses(rows: readonly CountyRow[], measure: ScaledMeasure) {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const token = rowClass(row, measure)?.token;
    if (token) counts[token] = (counts[token] ?? 0) + 1;
  }
  return counts;
}
