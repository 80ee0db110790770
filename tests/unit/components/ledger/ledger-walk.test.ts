import { describe, expect, it } from 'vitest';
import { walk } from '#lib/components/ledger/ledger-walk.ts';

const SIZE = { rows: 30, columns: 5 };
type Place = [row: number, column: number];

describe('walk', () => {
  it.each<[string, boolean, Place, Place]>([
    ['ArrowRight', false, [3, 1], [3, 2]],
    ['ArrowLeft', false, [3, 1], [3, 0]],
    ['ArrowDown', false, [3, 1], [4, 1]],
    ['ArrowUp', false, [3, 1], [2, 1]],
    ['PageDown', false, [3, 1], [13, 1]],
    ['PageUp', false, [13, 1], [3, 1]],
    ['Home', false, [3, 1], [3, 0]],
    ['End', false, [3, 1], [3, 4]],
    ['Home', true, [3, 1], [0, 0]],
    ['End', true, [3, 1], [29, 4]],
    // At an edge it stays: it does not go round.
    ['ArrowRight', false, [3, 4], [3, 4]],
    ['ArrowLeft', false, [3, 0], [3, 0]],
    ['ArrowUp', false, [0, 2], [0, 2]],
    ['ArrowDown', false, [29, 2], [29, 2]],
    ['PageUp', false, [4, 2], [0, 2]],
    ['PageDown', false, [25, 2], [29, 2]],
    // From a place that a filter took away, back into the matrix.
    ['ArrowDown', false, [90, 9], [29, 4]],
  ])('%s (Ctrl %s) from %j leads to %j', (key, ctrlKey, [row, column], [toRow, toColumn]) => {
    const place = walk({ key, ctrlKey }, { row, column }, SIZE);
    expect(place).toEqual({ row: toRow, column: toColumn });
  });

  it.each(['Enter', ' ', 'Tab', 'Escape', 'a', '', 'constructor'])('%s leads nowhere', (key) => {
    expect(walk({ key, ctrlKey: false }, { row: 1, column: 1 }, SIZE)).toBeNull();
  });

  it.each<[string, Place, Place]>([
    ['ArrowUp', [0, 2], [-1, 2]],
    ['ArrowLeft', [3, 0], [3, -1]],
    ['ArrowDown', [-1, 2], [0, 2]],
    ['ArrowRight', [3, -1], [3, 0]],
    ['ArrowRight', [-1, 2], [-1, 3]],
    ['ArrowDown', [3, -1], [4, -1]],
    // Where the headings meet there is nothing.
    ['ArrowUp', [0, -1], [0, -1]],
    ['ArrowLeft', [-1, 0], [-1, 0]],
    // Leaps stay among the cells.
    ['PageUp', [3, 2], [0, 2]],
    ['Home', [3, 2], [3, 0]],
  ])('with headings, %s from %j leads to %j', (key, [row, column], [toRow, toColumn]) => {
    const place = walk({ key, ctrlKey: false }, { row, column }, { ...SIZE, headings: true });
    expect(place).toEqual({ row: toRow, column: toColumn });
  });

  it('stays at the first cell of a matrix of one cell, or of none', () => {
    for (const size of [
      { rows: 1, columns: 1 },
      { rows: 0, columns: 0 },
    ]) {
      for (const key of ['ArrowDown', 'ArrowRight', 'End', 'PageDown']) {
        expect(walk({ key, ctrlKey: true }, { row: 0, column: 0 }, size)).toEqual({
          row: 0,
          column: 0,
        });
      }
    }
  });
});
