import { describe, expect, it } from 'vitest';
import { InputError } from '#lib/domain/issue.ts';
import { recordCheck, type ToldCheck } from '#lib/server/intake/record-check.ts';
import { getStateCells } from '#lib/server/services/coverage.ts';
import { createAtlas } from '#lib/server/services/atlas.ts';
import { getTerms } from '#lib/server/services/terms.ts';
import { FAYETTE, HARLAN, PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();
const NOW = new Date('2026-11-26T23:30:00Z');
const told = (changes: Partial<ToldCheck> = {}): ToldCheck => ({
  ...{ county: FAYETTE, support: 'peer-run-residence', by: 'A. Planner' },
  ...changes,
});
const record = (changes: Partial<ToldCheck> = {}) => recordCheck(small.db, told(changes), NOW);
const rows = (sql: string) => small.db.$client.prepare(sql).all();

async function cellOf(county: string, support: string, now = NOW) {
  const atlas = createAtlas(small.db, () => now);
  const cells = await getStateCells(atlas, '21', await getTerms(atlas));
  return cells.find((cell) => cell.county === county && cell.support === support);
}

describe('recording a check', () => {
  it('confirms the cell, raises the version and writes history', async () => {
    expect(await cellOf(FAYETTE, 'peer-run-residence')).toMatchObject({ confirmed: null });
    expect(record({ note: ' asked  the housing office ' })).toEqual({
      ...{ county: FAYETTE, support: 'peer-run-residence', checkedOn: '2026-11-26' },
      ...{ checkedBy: 'A. Planner', note: 'asked the housing office', changed: true },
      ...{ countyName: 'Fayette County', label: 'Peer-run residence', holdsUntil: '2027-11-26' },
      dataVersion: 2,
    });
    expect(await cellOf(FAYETTE, 'peer-run-residence')).toMatchObject({
      state: 'gap',
      confirmed: { checkedOn: '2026-11-26', checkedBy: 'A. Planner' },
    });
    expect(rows("select who, entity_id, after from history where entity = 'check'")).toEqual([
      {
        who: 'A. Planner',
        entity_id: `${FAYETTE} peer-run-residence 2026-11-26`,
        after: 'none found, by A. Planner',
      },
    ]);
  });

  it('lapses a year later, and says which check it was', async () => {
    record();
    const cell = await cellOf(FAYETTE, 'peer-run-residence', new Date('2027-11-27T00:00:00Z'));
    expect(cell).toMatchObject({
      confirmed: null,
      evidence: { lapsed: { checkedOn: '2026-11-26', checkedBy: 'A. Planner' } },
    });
  });

  it('changes nothing the second time, and replaces the note of the same day', () => {
    record();
    expect(record()).toMatchObject({ changed: false, dataVersion: 2 });
    expect(record({ note: 'x' })).toMatchObject({ changed: true, dataVersion: 3 });
    expect(rows(`select note from absence_checks where county = '${FAYETTE}'`)).toEqual([
      { note: 'x' },
    ]);
  });

  it('keeps what looks like a formula or a script as the text that it is', () => {
    const by = '=HYPERLINK("http://x")';
    expect(record({ by, note: '<script>alert(1)</script>' })).toMatchObject({
      checkedBy: by,
      note: '<script>alert(1)</script>',
    });
  });

  it.each([
    [{ county: '21999' }, 'county', /21999/],
    [{ county: 'Perry' }, 'county', /Perry/],
    [{ support: 'recovery-coffee' }, 'support', /near: recovery-cafe/],
    [{ by: '  ' }, 'by', /nothing/],
    [{ by: 'x'.repeat(81) }, 'by', /at most 80/],
    [{ note: 'x'.repeat(501) }, 'note', /at most 500/],
    [{ date: '2026-11-27' }, 'date', /has not come yet/],
    [{ date: '2026-02-30' }, 'date', /2026-02-30/],
    [{ county: FAYETTE, support: 'recovery-cafe' }, 'support', /Fayette County: Harbor <b>& Co/],
    // Listed through a type of the group.
    [{ county: PERRY, support: 'recovery-housing' }, 'support', /Perry County: Safe Haven/],
    // Virtual by nature, and offered to the county.
    [{ county: PERRY, support: 'recovery-warmline' }, 'support', /listed in Perry County/],
  ])('refuses %o, which is told of its %s', (changes, column, text) => {
    const before = rows('select * from absence_checks');
    const error = refusalOf(() => record(changes));
    expect(error.issue.column).toBe(column);
    expect(error.message).toMatch(text);
    expect(rows('select * from absence_checks')).toEqual(before);
    expect(rows("select value from meta where key = 'dataVersion'")).toEqual([{ value: '1' }]);
  });

  it('takes one where the service is only virtual, or closed for a time', () => {
    // Perry is served by a virtual Recovery Cafe; that of Harlan is closed.
    expect(record({ county: PERRY, support: 'recovery-cafe' })).toMatchObject({ changed: true });
    small.db.$client.exec("update services set status = 'closed' where id = 's-harlan'");
    expect(record({ county: HARLAN, support: 'recovery-cafe' })).toMatchObject({ changed: true });
  });
});

function refusalOf(work: () => unknown): InputError {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('It was not refused');
}
