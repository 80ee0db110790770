import { expect, it } from 'vitest';
import { compareCounties, findLacks } from '#lib/coverage/areas/compare-counties.ts';
import type { CellState } from '#lib/coverage/cell.ts';
import { coverageCell } from '../../../support/coverage-cell.ts';

const SUPPORTS = ['a', 'b', 'c', 'd', 'e'];
const county = (fips: string, states: readonly CellState[]) =>
  states.map((state, i) => coverageCell(fips, SUPPORTS[i] as string, state));

const perry = county('21193', ['covered', 'gap', 'neighbor-dependent', 'not-assessed', 'gap']);
const fayette = county('21067', ['covered', 'covered', 'partial', 'covered', 'neighbor-dependent']);

it('shows first the supports in which counties differ, and keeps their order', () => {
  const rows = compareCounties(SUPPORTS, [perry, fayette]);
  // What one of them has no list of does not make a difference: it is not known.
  expect(rows.map(({ support, differs }) => [support, differs])).toEqual([
    ['b', true],
    ['c', true],
    ['e', true],
    ['a', false],
    ['d', false],
  ]);
});

it('says what one county has none of and the other has', () => {
  const rows = compareCounties(SUPPORTS, [perry, fayette]);
  expect(findLacks(rows, 2)).toEqual([
    // Not a: both have it. Not d: Perry has no list. Not e: Fayette has none of its own either.
    { without: 0, having: 1, supports: ['b', 'c'] },
    { without: 1, having: 0, supports: [] },
  ]);
});

it('compares each pair of several counties, and one county with nothing', () => {
  const rows = compareCounties(SUPPORTS, [perry, fayette, perry]);
  expect(findLacks(rows, 3).map(({ without, having }) => `${without}${having}`)).toEqual([
    '01',
    '21',
    ...['02', '10', '12', '20'],
  ]);
  const alone = compareCounties(SUPPORTS, [perry]);
  expect(alone.every(({ differs }) => !differs)).toBe(true);
  expect(findLacks(alone, 1)).toEqual([]);
});
