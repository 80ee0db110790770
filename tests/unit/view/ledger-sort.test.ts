import { describe, expect, it } from 'vitest';
import {
  LEDGER_SORT_LABELS,
  LEDGER_SORTS,
  readLedgerSort,
  sortLedger,
  type LedgerSort,
} from '#lib/view/ledger-sort.ts';
import { ledgerRow } from '../../support/ledger-row.ts';

const ROWS = [
  // Half of four covered, two gaps.
  ledgerRow('Breathitt', 'gc', {
    ...{ outOfReach: [10, 900], population: 1000, gaps: 2 },
    total: { covered: 2, assessed: 4 },
  }),
  // Nothing is assessed.
  ledgerRow('Adair', 'xx', {
    ...{ outOfReach: [null, null], population: null, gaps: null },
    total: { covered: 0, assessed: 0 },
  }),
  // None of four covered, no gap.
  ledgerRow('Knox', 'np', {
    ...{ outOfReach: [10, 20], population: 1000, gaps: 0 },
    total: { covered: 0, assessed: 4 },
  }),
  ledgerRow('Clay', 'cg', {
    ...{ outOfReach: [0, 30], population: 5000, gaps: 3 },
    total: { covered: 4, assessed: 4 },
  }),
];

describe('sortLedger', () => {
  it.each<[LedgerSort, number, string]>([
    ['out-of-reach', 0, 'Breathitt Knox Clay Adair'],
    ['out-of-reach', 1, 'Breathitt Clay Knox Adair'],
    ['name', 0, 'Adair Breathitt Clay Knox'],
    ['gaps', 0, 'Clay Breathitt Knox Adair'],
    ['covered', 0, 'Knox Breathitt Clay Adair'],
    ['residents', 0, 'Clay Breathitt Knox Adair'],
    // A column that does not exist says nothing of anybody.
    ['out-of-reach', 9, 'Adair Breathitt Clay Knox'],
    ['out-of-reach', -1, 'Adair Breathitt Clay Knox'],
  ])('by %s, column %d: %s', (sort, column, order) => {
    expect(
      sortLedger(ROWS, sort, column)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(order);
  });
});

describe('readLedgerSort', () => {
  it('reads every order back', () => {
    expect(LEDGER_SORTS.map(readLedgerSort)).toEqual(LEDGER_SORTS);
    expect(Object.keys(LEDGER_SORT_LABELS).sort()).toEqual([...LEDGER_SORTS].sort());
  });

  it.each([null, '', 'GAPS', 'constructor', '-gaps'])('takes %s for the usual order', (value) => {
    expect(readLedgerSort(value)).toBe('out-of-reach');
  });
});
