import { describe, expect, it } from 'vitest';
import { importPartnerships } from '#lib/server/intake/import-partnerships.ts';
import { importServices } from '#lib/server/intake/import-services.ts';
import { csvText } from '../../support/csv-text.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const NAMES = ['Perry Recovery Cafe', "St. Luke's Hospital", 'Warm Line'];
const TIE = {
  from: 'Perry Recovery Cafe',
  to: "St. Luke's Hospital",
  kind: 'referral',
  strength: 2,
};

describe('importPartnerships', () => {
  const atlas = useTestDatabase();
  const read = (rows: Parameters<typeof csvText>[0], createOrganizations = false) =>
    importPartnerships(atlas.db, {
      file: atlas.write('ties.csv', csvText(rows)),
      createOrganizations,
    });
  async function addOrganizations(source = 'ours') {
    const rows = NAMES.map((organization) => ({
      ...{ organization, support: 'recovery-cafe', county_fips: '21193' },
    }));
    const file = atlas.write('services.csv', csvText(rows));
    await importServices(atlas.db, { file, source: { name: source } });
  }

  it('finds organizations by name in any spelling, or by id', async () => {
    await addOrganizations();
    const [cafe] = atlas.rows("select id from organizations where name = 'Perry Recovery Cafe'");
    const summary = await read([
      { ...TIE, to: 'ST LUKES HOSPITAL' },
      { ...TIE, from: String(cafe?.['id']), kind: 'co-location' },
    ]);
    expect(summary).toMatchObject({ read: 2, new: 2, refused: 0, dataVersion: 3 });
    expect(atlas.rows('select kind, direction, strength from partnerships order by 1')).toEqual([
      { kind: 'co-location', direction: 'mutual', strength: 2 },
      { kind: 'referral', direction: 'mutual', strength: 2 },
    ]);
  });

  it('changes nothing when the file comes again, even turned around', async () => {
    await addOrganizations();
    await read([TIE]);
    const before = atlas.dump();
    const turned = { ...TIE, from: TIE.to, to: TIE.from };
    expect(await read([turned])).toMatchObject({ new: 0, changed: 0, unchanged: 1, missing: 0 });
    expect(atlas.dump()).toBe(before);
    expect(await read([{ ...TIE, strength: 4 }])).toMatchObject({ changed: 1 });
    expect(
      atlas.rows(
        "select field, before, after from history where entity = 'partnership' and field <> ''",
      ),
    ).toEqual([{ field: 'strength', before: '2', after: '4' }]);
  });

  it('refuses organizations that do not exist, share a name, or are the same', async () => {
    await addOrganizations();
    await addOrganizations('theirs');
    const summary = await read([{ ...TIE, from: 'Nobody' }, TIE]);
    expect(summary).toMatchObject({ read: 2, new: 0, refused: 2, dataVersion: 3 });
    expect(summary.issues.map(({ row, column }) => [row, column])).toEqual([
      [2, 'from'],
      [2, 'to'],
      [3, 'from'],
      [3, 'to'],
    ]);
    expect(summary.issues[2]?.expected).toContain('the id');
    expect(atlas.rows('select * from partnerships')).toEqual([]);
  });

  it('creates organizations by name where it is told to', async () => {
    await addOrganizations();
    const rows = [
      { ...TIE, to: 'New Friends' },
      { ...TIE, from: 'NEW FRIENDS', to: 'Warm Line' },
    ];
    expect(await read(rows, true)).toMatchObject({ new: 2, refused: 0 });
    expect(
      atlas.rows("select count(*) as rows from organizations where name like 'new friends'"),
    ).toEqual([{ rows: 1 }]);
    expect(await read(rows)).toMatchObject({ unchanged: 2, new: 0 });
  });

  it('counts a tie that two names of one organization repeat', async () => {
    await addOrganizations();
    const [cafe] = atlas.rows("select id from organizations where name = 'Perry Recovery Cafe'");
    const summary = await read([TIE, { ...TIE, from: String(cafe?.['id']) }]);
    expect(summary).toMatchObject({ read: 2, new: 1, duplicates: 1, refused: 0 });
  });

  it('keeps the ties of one state: those with an end there', async () => {
    const rows = [
      ...NAMES.slice(0, 2).map((organization) => ({ organization, county_fips: '21193' })),
      ...['Ohio House', 'Ohio Clinic'].map((organization) => ({
        organization,
        county_fips: '39035',
      })),
    ].map((row) => ({ ...row, support: 'recovery-cafe' }));
    await importServices(atlas.db, { file: atlas.write('services.csv', csvText(rows)) });
    const ties = [
      TIE,
      { ...TIE, to: 'Ohio House' },
      { ...TIE, from: 'Ohio Clinic', to: 'Ohio House' },
    ];
    const file = atlas.write('ties.csv', csvText(ties));
    expect(await importPartnerships(atlas.db, { file, state: 'KY' })).toMatchObject({
      ...{ read: 2, new: 2, skipped: 1, refused: 0 },
    });
    expect(await importPartnerships(atlas.db, { file })).toMatchObject({ new: 1, unchanged: 2 });
  });

  it('keeps ties that the file no longer has, and names them', async () => {
    await addOrganizations();
    await read([TIE, { ...TIE, kind: 'co-location' }]);
    const summary = await read([TIE]);
    expect(summary).toMatchObject({ unchanged: 1, missing: 1 });
    expect(summary.issues[0]?.found).toContain('co-location');
  });
});
