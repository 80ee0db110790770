import { describe, expect, it } from 'vitest';
import { isStateSort, sortStates, STATE_SORTS, type StateSort } from '#lib/view/sort-states.ts';
import type { StateRow } from '#lib/view/national-page.ts';

const row = (name: string, gap: number, outOfReach: number | null): StateRow => ({
  code: name.slice(0, 2).toUpperCase(),
  name,
  counties: gap + 1,
  counts: { gap, 'neighbor-dependent': 0, partial: 1, covered: 0, 'not-assessed': 0 },
  outOfReach,
  shareOutOfReach: outOfReach === null ? null : outOfReach / 1000,
});
const ROWS = [row('Ohio', 3, 20), row('Texas', 9, null), row('Iowa', 3, 50)];
const names = (sort: StateSort, descending: boolean) =>
  sortStates(ROWS, sort, descending).map(({ name }) => name);

describe('states', () => {
  it.each<[StateSort, boolean, string[]]>([
    ['name', false, ['Iowa', 'Ohio', 'Texas']],
    ['name', true, ['Texas', 'Ohio', 'Iowa']],
    ['gap', true, ['Texas', 'Iowa', 'Ohio']],
    ['counties', false, ['Iowa', 'Ohio', 'Texas']],
    // What is not known stands last in either direction.
    ['out-of-reach', true, ['Iowa', 'Ohio', 'Texas']],
    ['out-of-reach', false, ['Ohio', 'Iowa', 'Texas']],
    ['share', false, ['Ohio', 'Iowa', 'Texas']],
    ['covered', true, ['Iowa', 'Ohio', 'Texas']],
  ])('by %s, descending %s: %j', (sort, descending, expected) => {
    expect(names(sort, descending)).toEqual(expected);
  });

  it('are sorted by the columns there are, and by no other', () => {
    expect(STATE_SORTS.every(isStateSort)).toBe(true);
    expect([null, '', 'states'].some(isStateSort)).toBe(false);
  });
});
