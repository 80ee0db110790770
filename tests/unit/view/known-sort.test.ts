import { expect, it } from 'vitest';
import type { KnownLine } from '#lib/view/data-page.ts';
import { isKnownSort, KNOWN_COLUMNS, sortKnown, type KnownSort } from '#lib/view/known-sort.ts';

const line = (label: string, notAssessed: number, old: number): KnownLine => ({
  ...{ slug: label, label, notAssessed, partial: 0, edge: 0, unconfirmed: 0, records: 9 },
  ...{ ages: { never: 0, old, aging: 0, fresh: 0 }, approximate: 0, clientsOnly: 0 },
});
const LINES = [line('Sober living', 3, 1), line('Detox', 7, 1), line('Peer support', 3, 8)];

it.each<[KnownSort | null, boolean, string[]]>([
  [null, true, ['Sober living', 'Detox', 'Peer support']],
  ['name', false, ['Detox', 'Peer support', 'Sober living']],
  ['name', true, ['Sober living', 'Peer support', 'Detox']],
  ['not-assessed', true, ['Detox', 'Peer support', 'Sober living']],
  ['not-assessed', false, ['Peer support', 'Sober living', 'Detox']],
  ['old', true, ['Peer support', 'Detox', 'Sober living']],
])('sorts what is not known by %s, descending %s', (sort, descending, labels) => {
  expect(sortKnown(LINES, sort, descending).map(({ label }) => label)).toEqual(labels);
});

it('knows its columns and no other', () => {
  expect(KNOWN_COLUMNS.every(({ id }) => isKnownSort(id))).toBe(true);
  expect([null, '', 'residents'].some(isKnownSort)).toBe(false);
});
