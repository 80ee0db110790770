import { expect, it } from 'vitest';
import type { CallLine } from '#lib/view/call-sheet.ts';
import { CALL_SORTS, isCallSort, sortCalls, type CallSort } from '#lib/view/call-sort.ts';

const call = (id: string, county: string | null, verifiedOn: string | null): CallLine => ({
  ...{ kind: 'record', id, organization: `Org ${id}`, support: 'detox', label: 'Detox', county },
  ...{ phone: null, verifiedOn, change: '', reason: '', residents: 100, lost: null },
});
// As the product ranks them.
const LINES = [
  { ...call('c', 'Perry County', '2024-01-01'), residents: 300 },
  { ...call('a', null, null), residents: 200 },
  call('b', 'Knott County', '2023-05-01'),
  call('d', 'Perry County', null),
];

it.each<[CallSort, boolean, string]>([
  ['residents', true, 'cabd'],
  ['residents', false, 'bdac'],
  ['organization', false, 'abcd'],
  ['organization', true, 'dcba'],
  // Without a place: last in either direction.
  ['county', false, 'bcda'],
  ['county', true, 'cdba'],
  // Never verified first, then the longest ago.
  ['verified', false, 'adbc'],
  ['verified', true, 'cbad'],
  ['support', false, 'cabd'],
])('sorts calls by %s, descending %s: %s', (sort, descending, ids) => {
  expect(
    sortCalls(LINES, sort, descending)
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids);
});

it('knows its columns and no other', () => {
  expect(CALL_SORTS.every(isCallSort)).toBe(true);
  expect([null, '', 'phone'].some(isCallSort)).toBe(false);
});
