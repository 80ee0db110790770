import type { CellState } from '#lib/coverage/cell.ts';
import { cellStateView } from '#lib/view/cell-states.ts';
import { readableDate } from '#lib/view/dates.ts';
import type { Absence, Amount, Cell } from '../model/amount.ts';

const ABSENCE_WORDS: Readonly<Record<Absence, string>> = {
  'not-assessed': 'not assessed',
  'not-known': 'not known',
  suppressed: 'suppressed',
  missing: 'missing',
  'none-found': 'none found',
  'none-listed': 'none listed',
  'not-applicable': 'does not apply',
};

export const textCell = (text: string): Cell => ({ kind: 'text', text });

export const absentCell = (absence: Absence): Cell => ({
  ...{ kind: 'absent', absence, text: ABSENCE_WORDS[absence] },
});

export const stateCell = (state: CellState): Cell => ({
  ...{ kind: 'state', state, text: cellStateView(state).label },
});

/** The number, or why there is none. @param write makes an amount of a value */
export function numberCell(
  value: number | null,
  write: (value: number) => Amount,
  absence: Absence = 'not-known',
): Cell {
  return value === null ? absentCell(absence) : { kind: 'number', ...write(value) };
}

/** A day. @param iso null where there was none */
export function dateCell(iso: string | null, without: string): Cell {
  return iso === null
    ? { kind: 'text', text: without }
    : { kind: 'date', value: iso, text: readableDate(iso) };
}
