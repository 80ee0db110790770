import type { Unit } from './model/amount.ts';
import type { Column } from './model/table.ts';

const TEXT = { unit: null, decimals: null } as const;

/** A column of words. @param width beside a plain column of numbers, which is 1 */
export const textColumn = (id: string, label: string, width = 2): Column => ({
  ...{ id, label, kind: 'text', ...TEXT, width },
});

export const stateColumn = (id = 'state', label = 'State'): Column => ({
  ...{ id, label, kind: 'state', ...TEXT, width: 2.1 },
});

export const dateColumn = (id: string, label: string): Column => ({
  ...{ id, label, kind: 'date', ...TEXT, width: 1.2 },
});

/** @param decimals null where they differ by row */
export const numberColumn = (
  id: string,
  label: string,
  unit: Unit | null,
  decimals: number | null = 0,
): Column => ({ id, label, kind: 'number', unit, decimals, width: 1 });
