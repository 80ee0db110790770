import { describe, expect, it } from 'vitest';
import { importSamhsa } from '#lib/server/intake/import-samhsa.ts';
import { importZips } from '#lib/server/intake/import-zips.ts';
import { csvText } from '../../support/csv-text.ts';
import { samhsaWorkbook, type FacilityCells } from '../../support/samhsa-workbook.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const HILLS: FacilityCells = {
  name1: 'Hills Treatment Center',
  street1: '100 North Main Street',
  city: 'Hazard',
  zip: '41701',
  codes: 'SA HH * OP RES * BU * SHG PEER',
};
const RIVER: FacilityCells = {
  name1: 'River Clinic',
  street1: '5 Front Street',
  city: 'Frankfort',
  zip: '40601',
  codes: 'SA * OP * METH',
};
const OHIO: FacilityCells = { ...RIVER, name1: 'Ohio Clinic', state: 'OH', zip: '43004' };
const POINTS = [
  {
    ...{ street1: '100 N Main St', city: 'Hazard', state: 'KY', zip: '41701', county: 'Perry' },
    ...{ latitude: 37.2496, longitude: -83.1932 },
  },
];

describe('importSamhsa', () => {
  const atlas = useTestDatabase();
  async function read(
    facilities: FacilityCells[],
    options: { state?: string; points?: boolean } = {},
  ) {
    const { points = true, ...rest } = options;
    return importSamhsa(atlas.db, {
      file: atlas.write('National_Directory_2022.xlsx', await samhsaWorkbook(facilities)),
      ...(points && { coordinates: atlas.write('points.csv', csvText(POINTS)) }),
      ...rest,
    });
  }

  it('counts facilities, and places them by the address of the other list', async () => {
    const summary = await read([HILLS, RIVER, OHIO], { state: 'KY' });
    expect(summary).toMatchObject({
      format: 'samhsa',
      source: 'samhsa-directory',
      ...{ read: 2, new: 2, refused: 0, duplicates: 0, skipped: 1, dataVersion: 2 },
      placed: { exact: 1, zip: 0, county: 0, none: 1 },
    });
    expect(summary.issues).toEqual([
      expect.objectContaining({ row: 3, column: 'zip', severity: 'warning' }),
    ]);
    expect(atlas.rows('select county_fips, precision from locations order by 1')).toEqual([
      { county_fips: null, precision: 'none' },
      { county_fips: '21193', precision: 'exact' },
    ]);
    expect(atlas.rows("select date from sources where name = 'samhsa-directory'")).toEqual([
      { date: '2022' },
    ]);
  });

  it('places the rest by ZIP centroids that were imported', async () => {
    const rows = [{ code: '40601', city: 'Frankfort', state: 'KY', lat: 38.2, lon: -84.87 }];
    await importZips(atlas.db, { file: atlas.write('zips.csv', csvText(rows)) });
    const summary = await read([HILLS, RIVER]);
    expect(summary).toMatchObject({ placed: { exact: 1, zip: 1, county: 0, none: 0 }, issues: [] });
    expect(
      atlas.rows("select county_fips, latitude from locations where precision = 'zip'"),
    ).toEqual([{ county_fips: '21073', latitude: 38.2 }]);
  });

  it('claims what its codes can list: completely the clinical, partially the others', async () => {
    await read([HILLS, OHIO]);
    const claims = atlas.rows(
      `select c.place, c.support, c.completeness from source_claims c
       where support in ('outpatient-counseling', 'recovery-housing') order by 1, 2`,
    );
    expect(claims).toEqual([
      { place: '21', support: 'outpatient-counseling', completeness: 'complete' },
      { place: '21', support: 'recovery-housing', completeness: 'partial' },
      { place: '39', support: 'outpatient-counseling', completeness: 'complete' },
      { place: '39', support: 'recovery-housing', completeness: 'partial' },
    ]);
    // What the reference sheet has no code for is not claimed.
    expect(atlas.rows("select * from source_claims where support = 'recovery-cafe'")).toEqual([]);
  });

  it('changes nothing when the same file comes again', async () => {
    await read([HILLS, RIVER, OHIO]);
    const before = atlas.dump();
    expect(await read([HILLS, RIVER, OHIO])).toMatchObject({ new: 0, changed: 0, unchanged: 3 });
    expect(atlas.dump()).toBe(before);
  });

  it('adds and removes the services that a facility has now, and tells of it', async () => {
    await read([HILLS]);
    const summary = await read([{ ...HILLS, codes: 'SA * OP RES * METH * SHG PEER' }]);
    expect(summary).toMatchObject({ new: 0, changed: 1, missing: 0 });
    expect(
      atlas.rows("select before, after from history where entity = 'service' order by before"),
    ).toEqual([
      { before: null, after: 'medication' },
      { before: 'buprenorphine-treatment', after: null },
      { before: 'recovery-housing', after: null },
    ]);
    expect(await read([HILLS])).toMatchObject({ changed: 1 });
  });

  it('learns coordinates that were not known before', async () => {
    await read([HILLS], { points: false });
    expect(await read([HILLS])).toMatchObject({ changed: 1 });
    const fields = atlas.rows(
      "select field from history where entity = 'location' and field <> '' order by 1",
    );
    expect(fields.map(({ field }) => field)).toEqual([
      'countyFips',
      'latitude',
      'longitude',
      'precision',
    ]);
  });

  it('keeps a facility that the next directory no longer has, and finds one that moved', async () => {
    await read([HILLS, RIVER]);
    const moved = { ...HILLS, street1: '200 South Main Street' };
    const summary = await read([moved]);
    expect(summary).toMatchObject({ new: 0, changed: 1, missing: 1 });
    expect(summary.issues.at(-1)?.found).toContain('River Clinic, Frankfort, KY');
    expect(atlas.rows('select street from locations order by 1')).toEqual([
      { street: '200 South Main Street' },
      { street: '5 Front Street' },
    ]);
    expect(await read([moved])).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
  });
});
