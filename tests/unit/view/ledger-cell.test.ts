import { describe, expect, it } from 'vitest';
import { CELL_STATES } from '#lib/coverage/cell.ts';
import { CELL_STATE_VIEWS, cellStateView, stateOfLetter } from '#lib/view/cell-states.ts';
import { ledgerCell } from '#lib/view/gaps-page.ts';
import { ledgerRow } from '../../support/ledger-row.ts';

describe('cell states', () => {
  it('have a name, a meaning and a letter each, and no two the same', () => {
    expect(CELL_STATE_VIEWS.map(({ state }) => state)).toEqual([...CELL_STATES]);
    for (const field of ['label', 'letter', 'meaning'] as const) {
      expect(new Set(CELL_STATE_VIEWS.map((view) => view[field])).size).toBe(CELL_STATES.length);
    }
  });

  it.each(CELL_STATES)('%s is read back from its letter', (state) => {
    expect(stateOfLetter(cellStateView(state).letter)).toBe(state);
  });

  it.each(['', 'G', 'z', 'gap', '__proto__'])('no state has the letter "%s"', (letter) => {
    expect(() => stateOfLetter(letter)).toThrow(`No cell state has the letter "${letter}"`);
  });
});

describe('ledgerCell', () => {
  const row = ledgerRow('Perry', 'gGnpcx', {
    outOfReach: [5, 6, 4, 3, 0, null],
    nearest: [50, 60.5, 4, 3, 2, 80],
    services: [0, 0, 0, 1, 2, 0],
    confirmed: [1],
    edges: [3],
  });

  it.each([
    [0, 'gap', false, 0, false, 5, 50],
    [1, 'gap', true, 0, true, 6, 60.5],
    [2, 'neighbor-dependent', false, 0, false, 4, 4],
    [3, 'partial', false, 1, false, 3, 3],
    [4, 'covered', false, 2, false, 0, 2],
    [5, 'not-assessed', false, 0, false, null, 80],
  ] as const)(
    'column %d is %s',
    (column, state, robust, services, confirmed, outOfReach, nearestMiles) => {
      const edge = column === 3;
      const cell = {
        state,
        robust,
        services,
        unsaid: 0,
        confirmed,
        edge,
        outOfReach,
        nearestMiles,
      };
      expect(ledgerCell(row, column)).toEqual(cell);
    },
  );

  it.each([6, -1, 0.5])('there is no column %d', (column) => {
    expect(() => ledgerCell(row, column)).toThrow(`no column ${column}`);
  });
});
