import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPartnerships } from '#lib/formats/partnerships/read-partnerships.ts';
import { buildWorkbook, bytesOf } from '../../../support/build-workbook.ts';

function read(text: string) {
  return readPartnerships(bytesOf(text), { fileName: 'ties.csv' });
}

describe('readPartnerships', () => {
  it('reads every field', async () => {
    const {
      rows,
      issues,
      read: count,
      duplicates,
    } = await read(
      'from,to,kind,direction,strength,since,until,confirmed,visibility,funding,note\n' +
        'Hope House,County Clinic,Warm handoff,from-to,Coordination,2024-01-15,12/31/2025,Yes,coalition,SOR grant,Weekly call\n',
    );
    expect(rows).toEqual([
      {
        ...{ row: 2, from: 'Hope House', to: 'County Clinic', kind: 'warm-handoff' },
        ...{ direction: 'from-to', strength: 3, since: '2024-01-15', until: '2025-12-31' },
        ...{ confirmed: true, visibility: 'coalition', note: 'Weekly call' },
        ...{ funding: 'SOR grant', nodeIds: null },
      },
    ]);
    expect({ issues, count, duplicates }).toEqual({ issues: [], count: 1, duplicates: 0 });
  });

  it('reads what is not said as the least that can be meant, and tells of the kind once', async () => {
    const { rows, issues } = await read('from,to\nA,B\nA,C\n');
    expect(rows[0]).toEqual({
      ...{ row: 2, from: 'A', to: 'B', kind: 'referral', direction: 'mutual', strength: 1 },
      ...{ since: null, until: null, confirmed: false, visibility: 'public', note: null },
      ...{ funding: null, nodeIds: null },
    });
    expect(issues).toMatchObject([
      { row: 2, column: 'kind', severity: 'info', found: 'an empty cell and 1 more like it' },
    ]);
  });

  it.each([
    ['1', 1],
    ['4', 4],
    ['2.0', 2],
    ['awareness', 1],
    ['Integration', 4],
  ])('reads the strength %s as %i', async (text, strength) => {
    const { rows } = await read(`from,to,kind,strength\nA,B,referral,${text}\n`);
    expect(rows[0]?.strength).toBe(strength);
  });

  it.each([
    ['from', 'from,to\n,B\n'],
    ['to', 'from,to\nA,\n'],
    ['to', 'from,to\nHope House,"HOPE  HOUSE."\n'],
    ['kind', 'from,to,kind\nA,B,friendship\n'],
    ['direction', 'from,to,direction\nA,B,both\n'],
    ['strength', 'from,to,strength\nA,B,5\n'],
    ['strength', 'from,to,strength\nA,B,strong\n'],
    ['since', 'from,to,since\nA,B,last year\n'],
    ['until', 'from,to,since,until\nA,B,2024-05-01,2024-04-30\n'],
    ['confirmed', 'from,to,confirmed\nA,B,perhaps\n'],
    ['visibility', 'from,to,visibility\nA,B,secret\n'],
  ])('refuses a row for its %s', async (column, text) => {
    const { rows, issues } = await read(text);
    expect(rows).toEqual([]);
    const errors = issues.filter((issue) => issue.severity === 'error');
    expect(errors).toMatchObject([{ row: 2, column }]);
  });

  it('keeps one of two rows of one tie: a mutual one is the same from either end', async () => {
    const { rows, issues, duplicates } = await read(
      'from,to,kind,direction\nA,B,referral,mutual\nb,a,referral,mutual\nA,B,referral,from-to\n' +
        'B,A,referral,from-to\nA,B,data-sharing,mutual\n',
    );
    expect(rows.map(({ row }) => row)).toEqual([2, 6]);
    expect(duplicates).toBe(3);
    expect(issues).toMatchObject([
      { row: 3, severity: 'warning', found: 'the tie of row 2 again' },
      { row: 4, found: 'the tie of row 2 again, with the direction from-to instead of mutual' },
      { row: 5, found: 'the tie of row 2 again, with the direction from-to instead of mutual' },
    ]);
  });

  it('keeps scripts as text and takes the guard of our own files off', async () => {
    const { rows } = await read("from,to,kind,note\n<b>A</b>,'=B,referral,'@x\n");
    expect(rows[0]).toMatchObject({ from: '<b>A</b>', to: '=B', note: '@x' });
  });

  it('reads a workbook', async () => {
    const bytes = await buildWorkbook({
      Ties: [
        ['To', 'From', 'Strength', 'Kind'],
        ['B', 'A', 2, 'referral'],
      ],
    });
    const { rows } = await readPartnerships(bytes, { fileName: 'ties.xlsx' });
    expect(rows[0]).toMatchObject({ from: 'A', to: 'B', strength: 2 });
  });

  it('refuses a table without its ends', async () => {
    await expect(read('a,b\nA,B\n')).rejects.toThrow('the columns from, to in row 1');
  });

  const demonstration = new URL('../../../../data/kentucky/partnerships.csv', import.meta.url);
  it.skipIf(!existsSync(demonstration))('reads the demonstration without an issue', async () => {
    const bytes = new Uint8Array(readFileSync(demonstration));
    const { rows, issues, read: count } = await readPartnerships(bytes, { fileName: 'p.csv' });
    expect(issues).toEqual([]);
    expect(rows).toHaveLength(count);
  });
});
