import { describe, expect, it } from 'vitest';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import { buffersOf, packRows, unpackRow, unpackRows } from '#lib/coverage/packed-rows.ts';
import { drawCoverageInput } from '../../support/random-coverage.ts';

describe('packed rows', () => {
  it('are no rows where there are none', () => {
    expect(unpackRows(packRows([]))).toEqual([]);
  });

  it('hold numbers, flags, words, lists and records, and what is missing in any of them', () => {
    const rows = [
      {
        share: 1 / 3,
        few: 0,
        known: true,
        word: 'a',
        list: ['x', 'y'],
        inner: { of: null, at: 1 },
      },
      { share: null, few: -0, known: false, word: null, list: [], inner: { of: 'z', at: null } },
      {
        share: 1e-300,
        few: 7,
        known: true,
        word: 'a',
        list: ['x', 'y'],
        inner: { of: 'z', at: 2 },
      },
    ];
    expect(unpackRows(packRows(rows))).toEqual(rows);
  });

  it('tell apart what reads alike: a number and its text, nothing and the word for it', () => {
    const rows = [1, '1', null, 'null', true, 'true', undefined].map((value) => ({ value }));
    expect(unpackRows(packRows(rows))).toEqual(rows);
  });

  it('keep a record that is missing in some rows, or of another shape', () => {
    const rows = [{ check: { by: 'A' } }, { check: null }, { check: { by: 'A', note: 'b' } }];
    expect(unpackRows(packRows(rows))).toEqual(rows);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('are the coverage cells of a drawn input (%i)', (seed) => {
    const cells = assessCoverage(drawCoverageInput(seed));
    const packed = packRows(cells);
    expect(unpackRows(packed)).toEqual(cells);
    const middle = cells.length >> 1;
    expect(unpackRow(packed, middle)).toEqual(cells[middle]);
  });

  it('pass to another thread without being copied, and read the same there', () => {
    const cells = assessCoverage(drawCoverageInput(3));
    const packed = packRows(cells);
    const passed = structuredClone(packed, { transfer: buffersOf(packed) });
    expect(unpackRows(passed)).toEqual(cells);
    expect(buffersOf(packed).every(({ byteLength }) => byteLength === 0)).toBe(true);
  });
});
