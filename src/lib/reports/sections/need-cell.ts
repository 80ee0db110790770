import { INDICATORS } from '#lib/domain/indicator.ts';
import type { NeedLine } from '#lib/view/county-page.ts';
import type { Cell, Unit } from '../model/amount.ts';
import { printed } from '../narrative/amounts.ts';
import { absentCell } from '../narrative/cells.ts';

const UNITS: Readonly<Record<string, Unit>> = {
  '%': 'percent',
  'per 100,000': 'per-100,000',
  people: 'people',
  deaths: 'people',
};
/** What an indicator is told in. */
export const unitOf = (id: string): Unit =>
  UNITS[INDICATORS.find((one) => one.id === id)?.unit ?? ''] ?? 'number';

/** The value as its source gives it, or why there is none. */
export function needCell({ id, state, value }: NeedLine): Cell {
  if (state === 'suppressed') return absentCell('suppressed');
  if (state === 'missing' || !/\d/.test(value)) return absentCell('missing');
  const text = state === 'unreliable' ? `${value} (unreliable)` : value;
  return { kind: 'number', value: printed(value), text, unit: unitOf(id) };
}
