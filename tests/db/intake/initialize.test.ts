import { describe, expect, it } from 'vitest';
import { initializeDatabase } from '#lib/server/intake/initialize.ts';
import { useTestDatabase } from '../../support/test-database.ts';

describe('initializeDatabase', () => {
  const atlas = useTestDatabase();

  it('brings in the support nodes, the yardsticks and all counties of 2017', () => {
    expect(atlas.rows('select count(*) as rows from supports')).toEqual([{ rows: 45 + 12 }]);
    expect(atlas.rows('select id from yardsticks where position = 0')).toEqual([{ id: 'default' }]);
    expect(
      atlas.rows(
        `select count(*) as counties, count(distinct state_fips) as states,
           sum(state_fips = '09') as connecticut, sum(fips = '02261') as valdez,
           sum(full_name = name) as bare, min(vintage) as vintage from places`,
      ),
    ).toEqual([
      // The District of Columbia and ten counties of territories have no kind in their name; the
      // three city-counties among Virginia's and Nevada's kind that end in "City" keep it.
      expect.objectContaining({
        counties: 3231,
        states: 56,
        connecticut: 8,
        valdez: 1,
        vintage: '2017',
      }),
    ]);
    // Population-weighted or not, the center of Perry County, Kentucky, is near Hazard.
    const [perry] = atlas.rows("select * from places where fips = '21193'");
    expect(perry).toMatchObject({ name: 'Perry', full_name: 'Perry County', center_of: 'area' });
    expect(perry?.['latitude']).toBeCloseTo(37.24, 1);
    expect(perry?.['longitude']).toBeCloseTo(-83.22, 1);
  });

  it('does nothing the second time', () => {
    const before = atlas.dump();
    expect(initializeDatabase(atlas.db)).toMatchObject({ created: false, updated: false });
    expect(atlas.dump()).toBe(before);
  });

  it('brings a database of another version of the product up to date, and keeps its data', () => {
    atlas.db.$client.exec(
      `update meta set value = 'older' where key = 'catalogDigest';
       update supports set definition = '{}', position = 99;
       delete from supports where slug = 'recovery-cafe';
       insert into supports values ('retired', 3, '{"slug":"retired"}');
       insert into yardsticks values ('retired', 3, '{}');
       update places set latitude = 1, center_of = 'population' where fips = '21193';`,
    );
    expect(initializeDatabase(atlas.db)).toMatchObject({ created: false, updated: true });
    expect(atlas.rows("select value from meta where key = 'dataVersion'")).toEqual([
      { value: '2' },
    ]);
    expect(atlas.rows("select count(*) as rows from supports where definition = '{}'")).toEqual([
      { rows: 0 },
    ]);
    expect(
      atlas.rows("select slug from supports where slug in ('retired', 'recovery-cafe') order by 1"),
    ).toEqual([{ slug: 'recovery-cafe' }]);
    const kept = atlas.rows('select id from yardsticks order by position');
    expect(kept.map(({ id }) => id)).toContain('default');
    expect(kept.map(({ id }) => id)).not.toContain('retired');
    expect(atlas.rows("select latitude from places where fips = '21193'")).toEqual([
      { latitude: 1 },
    ]);
  });

  it('keeps a support that is no longer shipped while services carry it', () => {
    atlas.db.$client.exec(
      `update meta set value = 'older' where key = 'catalogDigest';
       insert into supports values ('retired', 3, '{"slug":"retired"}');
       insert into sources (id, name, title) values ('s', 's', 's');
       insert into organizations (id, source_id, name) values ('o', 's', 'House');
       insert into services (id, organization_id, source_id, support, modality, medication_welcome, open_to)
         values ('x', 'o', 's', 'retired', 'in-person', 'unknown', 'unknown');`,
    );
    initializeDatabase(atlas.db);
    expect(atlas.rows("select count(*) as rows from supports where slug = 'retired'")).toEqual([
      { rows: 1 },
    ]);
  });
});
