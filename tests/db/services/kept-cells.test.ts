import { describe, expect, it } from 'vitest';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import { findChanges } from '#lib/coverage/update/find-changes.ts';
import { getStateCells } from '#lib/server/services/coverage.ts';
import { getCoverageInput } from '#lib/server/services/coverage-input.ts';
import { getTerms } from '#lib/server/services/terms.ts';
import { atNorth, PERRY, raiseVersion, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();
const cells = async () => getStateCells(small.atlas, '21', await getTerms(small.atlas));
const anew = async () =>
  assessCoverage(await getCoverageInput(small.atlas, ['21'], await getTerms(small.atlas)));
const run = (sql: string) => small.db.$client.exec(sql);

describe('cells after an edit', () => {
  it.each([
    [
      'a service that moves',
      `update locations set latitude = ${atNorth(38).latitude} where id = 'cafe'`,
    ],
    ['a service that is gone', "delete from services where id = 's-cafe'"],
    [
      'a service that was verified',
      "update services set verified_on = '2026-11-01' where id = 's-garden'",
    ],
    [
      'a service that is new',
      `insert into services (id, organization_id, location_id, source_id, support, modality, medication_welcome, open_to)
       values ('s-new', 'harbor', 'garden', 'list', 'recovery-cafe', 'in-person', 'unknown', 'community')`,
    ],
    ['a check by a person', `delete from absence_checks where county = '${PERRY}'`],
    ['a county of which nobody knows more', "delete from tracts where county = '21067'"],
    ['a claim', "delete from source_claims where support = 'recovery-cafe'"],
    ['nothing', 'select 1'],
  ])('%s: are those that all of it worked out anew would give', async (_, sql) => {
    const before = await cells();
    run(sql);
    raiseVersion(small.db);
    const after = await cells();
    expect(after).toEqual(await anew());
    if (sql !== 'select 1') expect(after).not.toEqual(before);
  });
});

describe('an edit of a service', () => {
  it('leaves all other cells the very objects that they were, edit after edit', async () => {
    let before = await cells();
    for (const day of ['2026-10-01', '2026-10-02']) {
      run(`update services set verified_on = '${day}' where id = 's-garden'`);
      raiseVersion(small.db);
      const after = await cells();
      const again = after.filter((cell, i) => cell !== before[i]);
      expect(again.length).toBeGreaterThan(0);
      expect(again.length).toBeLessThan(after.length / 10);
      expect(after).toEqual(await anew());
      before = after;
    }
  });
});

describe('findChanges', () => {
  const list = async () =>
    (await getCoverageInput(small.atlas, ['21'], await getTerms(small.atlas))).services;

  it('tells the services that differ, and gives up where they are many', async () => {
    const earlier = await list();
    const [first, second, ...others] = earlier;
    if (!first || !second) throw new Error('Found no services');
    const later = [{ ...first, capacity: 9 }, ...others, { ...second, id: 'another' }];
    expect(findChanges(earlier, later, 3)).toEqual([
      { before: first, after: { ...first, capacity: 9 } },
      { before: null, after: { ...second, id: 'another' } },
      { before: second, after: null },
    ]);
    expect(findChanges(earlier, later, 2)).toBeNull();
    expect(findChanges(earlier, [...earlier], 0)).toEqual([]);
  });
});
