import { expect, it } from 'vitest';
import { planRows } from '#lib/server/intake/plan-rows.ts';

interface Row {
  id: string;
  name: string | null;
  miles: number | null;
}

const stored = new Map<string, Row>([
  ['same', { id: 'same', name: 'A', miles: null }],
  ['other', { id: 'other', name: 'B', miles: 0 }],
  ['gone', { id: 'gone', name: 'C', miles: 1 }],
]);

it('parts rows into added, changed field by field, unchanged and missing', () => {
  const incoming: Row[] = [
    { id: 'new', name: 'N', miles: 2 },
    { id: 'same', name: 'A', miles: null },
    { id: 'other', name: null, miles: null },
  ];
  expect(planRows(incoming, stored, ({ id }) => id)).toEqual({
    added: [{ id: 'new', name: 'N', miles: 2 }],
    changed: [
      {
        row: { id: 'other', name: null, miles: null },
        // Missing is never zero: from 0 to nothing is a change.
        changes: [
          { field: 'name', before: 'B', after: null },
          { field: 'miles', before: 0, after: null },
        ],
      },
    ],
    unchanged: 1,
    missing: [{ id: 'gone', name: 'C', miles: 1 }],
  });
});

it('finds everything new where nothing is stored, and everything missing in an empty file', () => {
  const row: Row = { id: 'a', name: null, miles: null };
  expect(planRows([row], new Map(), ({ id }) => id)).toMatchObject({ added: [row], missing: [] });
  expect(planRows([], stored, ({ id }) => id).missing).toHaveLength(3);
});
