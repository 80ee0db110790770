import { describe, expect, it } from 'vitest';
import { checkDatabase } from '#lib/server/intake/check-database.ts';
import { importServices } from '#lib/server/intake/import-services.ts';
import { csvText } from '../../support/csv-text.ts';
import { useTestDatabase } from '../../support/test-database.ts';

describe('checkDatabase', () => {
  const atlas = useTestDatabase();

  it('finds a new database sound and empty', () => {
    const report = checkDatabase(atlas.db);
    expect(report).toMatchObject({ ok: true, dataVersion: 1, problems: [], claims: [] });
    expect(report.counts).toMatchObject({ places: 3231, supports: 57, services: 0, history: 0 });
    expect(new Set(Object.values(report.quality))).toEqual(new Set([0]));
  });

  it('counts what a data steward may want to mend', async () => {
    const rows = [
      {
        organization: 'A',
        support: 'recovery-cafe',
        county_fips: '21193',
        verified_on: '2026-01-01',
      },
      { organization: 'B', support: 'recovery-cafe', city: 'Hazard', state: 'KY' },
      { organization: 'C', support: 'recovery-housing', county_fips: '21193', confidential: 'yes' },
      { organization: 'D', support: 'helpline', service_area: 'KY' },
    ];
    await importServices(atlas.db, { file: atlas.write('ours.csv', csvText(rows)) });
    atlas.db.$client.exec(
      "insert into organizations (id, source_id, name) select 'x', id, 'Alone' from sources",
    );
    expect(checkDatabase(atlas.db)).toMatchObject({
      ok: true,
      quality: {
        organizationsWithoutServices: 1,
        locationsWithoutServices: 0,
        servicesWithoutPlaceOrArea: 1,
        servicesNeverVerified: 3,
        locationsPlacedByZip: 0,
        locationsPlacedByCounty: 1,
        locationsNotPlaced: 1,
        confidentialLocations: 1,
        tractsWithoutRurality: 0,
      },
    });
  });

  it('finds references that lead nowhere, and rules that are broken', () => {
    atlas.db.$client.pragma('foreign_keys = OFF');
    atlas.db.$client.exec(
      `insert into sources (id, name, title) values ('s', 's', 's');
       insert into tracts values ('21193970100', '21999', 10, 37, -83, 's');
       insert into indicators values ('21193', 'svi', 2022, 0, 'missing', 's');
       insert into indicators values ('21195', 'svi', 2022, null, 'value', 's');`,
    );
    const report = checkDatabase(atlas.db);
    expect(report.ok).toBe(false);
    expect(report.problems).toEqual([
      '1 rows of tracts refer to places that do not exist',
      '1 indicators with a value though they are missing or suppressed',
      '1 indicators said to have a value that have none',
    ]);
  });
});
