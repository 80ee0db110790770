import { describe, expect, it } from 'vitest';
import { importServices } from '#lib/server/intake/import-services.ts';
import { csvText } from '../../support/csv-text.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const CAFE = {
  organization: 'Perry Recovery Cafe',
  support: 'recovery-cafe',
  street: '12 Main Street',
  city: 'Hazard',
  state: 'KY',
  zip: '41701',
  latitude: 37.2496,
  longitude: -83.1932,
  phone: '606-555-0100',
};
const GROUP = { ...CAFE, support: 'alcoholics-anonymous', service: 'Tuesday group' };
const LINE = { organization: 'Warm Line', support: 'recovery-warmline', service_area: 'KY' };
const NOON = new Date('2026-11-14T12:00:00Z');

describe('importServices', () => {
  const atlas = useTestDatabase();
  const read = (rows: Parameters<typeof csvText>[0], options = {}, name = 'ours.csv') =>
    importServices(atlas.db, { file: atlas.write(name, csvText(rows)) }, { now: NOON, ...options });

  it('stores organizations, their places once, services and areas', async () => {
    const summary = await read([CAFE, GROUP, LINE]);
    expect(summary).toMatchObject({
      format: 'services',
      source: 'local-services',
      ...{ read: 3, new: 3, changed: 0, unchanged: 0, missing: 0, refused: 0 },
      placed: { exact: 2, zip: 0, county: 0, none: 0 },
      dataVersion: 2,
      issues: [],
    });
    expect(atlas.rows('select name, phone from organizations order by name')).toEqual([
      { name: 'Perry Recovery Cafe', phone: '606-555-0100' },
      { name: 'Warm Line', phone: null },
    ]);
    expect(atlas.rows('select street, county_fips, precision from locations')).toEqual([
      { street: '12 Main Street', county_fips: '21193', precision: 'exact' },
    ]);
    expect(
      atlas.rows(
        'select support, name, modality, location_id is null as placeless from services order by 1',
      ),
    ).toEqual([
      {
        support: 'alcoholics-anonymous',
        name: 'Tuesday group',
        modality: 'in-person',
        placeless: 0,
      },
      { support: 'recovery-cafe', name: null, modality: 'in-person', placeless: 0 },
      { support: 'recovery-warmline', name: null, modality: 'virtual', placeless: 1 },
    ]);
    expect(atlas.rows('select place from service_areas')).toEqual([{ place: '21' }]);
  });

  it('changes nothing when the same file comes again', async () => {
    await read([CAFE, GROUP, LINE]);
    const before = atlas.dump();
    const again = await read([CAFE, GROUP, LINE], { now: new Date('2027-01-01') });
    expect(again).toMatchObject({ new: 0, changed: 0, unchanged: 3, missing: 0, dataVersion: 2 });
    expect(atlas.dump()).toBe(before);
  });

  it('tells in a dry run what would happen, and changes nothing', async () => {
    await read([CAFE, LINE]);
    const before = atlas.dump();
    const preview = await read([{ ...CAFE, capacity: 20 }, GROUP], { dryRun: true });
    expect(preview).toMatchObject({ new: 1, changed: 1, unchanged: 0, missing: 1, dryRun: true });
    expect(atlas.dump()).toBe(before);
    expect(await read([{ ...CAFE, capacity: 20 }, GROUP])).toMatchObject({ new: 1, changed: 1 });
  });

  it('writes each change of a field into the history: who, when, before, after', async () => {
    await read([CAFE, LINE]);
    await read(
      [
        { ...CAFE, capacity: 20, phone: '606-555-0199' },
        { ...LINE, service_area: 'KY;TN' },
      ],
      { who: 'Ada' },
    );
    expect(
      atlas.rows(
        `select entity, field, before, after, who, at, import_id from history
         where field <> '' order by entity, field`,
      ),
    ).toEqual(
      [
        { entity: 'organization', field: 'phone', before: '606-555-0100', after: '606-555-0199' },
        { entity: 'service', field: 'area', before: '21', after: '21;47' },
        { entity: 'service', field: 'capacity', before: null, after: '20' },
      ].map((row) => ({ ...row, who: 'Ada', at: NOON.toISOString(), import_id: 2 })),
    );
    expect(atlas.rows('select place from service_areas order by 1')).toEqual([
      { place: '21' },
      { place: '47' },
    ]);
  });

  it('gives each new record one row of history, with its name', async () => {
    await read([CAFE]);
    expect(
      atlas.rows("select entity, field, before, after, who from history where entity <> 'source'"),
    ).toEqual(
      [
        { entity: 'organization', field: '', before: null, after: 'Perry Recovery Cafe' },
        { entity: 'location', field: '', before: null, after: '' },
        { entity: 'service', field: '', before: null, after: 'recovery-cafe' },
      ].map((row) => ({ ...row, who: 'rosc import' })),
    );
  });

  it('keeps what the file no longer has, counts it and names it', async () => {
    await read([CAFE, LINE]);
    const summary = await read([LINE]);
    expect(summary).toMatchObject({ unchanged: 1, missing: 1, dataVersion: 2 });
    expect(summary.issues).toEqual([expect.objectContaining({ severity: 'info', row: null })]);
    expect(summary.issues[0]?.found).toContain('Perry Recovery Cafe, recovery-cafe, Hazard, KY');
    expect(atlas.rows('select count(*) as services from services')).toEqual([{ services: 2 }]);
  });

  it('looks for missing records only in the state that is kept', async () => {
    const inOhio = {
      ...CAFE,
      organization: 'Ohio Cafe',
      state: 'OH',
      latitude: 39.96,
      longitude: -83,
    };
    await read([CAFE, inOhio]);
    const file = atlas.write('ky.csv', csvText([LINE]));
    const summary = await importServices(atlas.db, { file, state: 'KY' });
    expect(summary).toMatchObject({ new: 1, missing: 1 });
    expect(summary.issues[0]?.found).toContain('Perry Recovery Cafe');
  });

  it('takes a corrected address or point for a correction, not for a second service', async () => {
    await read([CAFE, GROUP]);
    const corrected = { street: '21 High Street', zip: '41702', latitude: 37.25 };
    const rows = [
      { ...CAFE, ...corrected },
      { ...GROUP, ...corrected },
    ];
    expect(await read(rows)).toMatchObject({ new: 0, changed: 2, missing: 0, dataVersion: 3 });
    expect(atlas.rows('select street, zip, latitude from locations')).toEqual([corrected]);
    expect(
      atlas.rows(
        "select entity, field, before, after from history where field <> '' order by field",
      ),
    ).toEqual([
      { entity: 'location', field: 'latitude', before: '37.2496', after: '37.25' },
      { entity: 'location', field: 'street', before: '12 Main Street', after: '21 High Street' },
      { entity: 'location', field: 'zip', before: '41701', after: '41702' },
    ]);
    const before = atlas.dump();
    expect(await read(rows)).toMatchObject({ new: 0, changed: 0, unchanged: 2, missing: 0 });
    expect(atlas.dump()).toBe(before);
  });

  it('drops a place that nothing is left at, once its services are at another', async () => {
    await read([CAFE, { ...GROUP, street: '1 Side Street' }]);
    expect(await read([CAFE, GROUP])).toMatchObject({ new: 0, changed: 1, missing: 0 });
    expect(atlas.rows('select street from locations')).toEqual([{ street: '12 Main Street' }]);
    expect(
      atlas.rows("select before, after from history where entity = 'location' and after is null"),
    ).toHaveLength(1);
  });

  it('takes another site in another county for another service', async () => {
    const frankfort = {
      street: '1 Capital Avenue',
      city: 'Frankfort',
      latitude: 38.19,
      longitude: -84.87,
    };
    await read([CAFE, { ...CAFE, street: '9 Side Street' }]);
    const summary = await read([CAFE, { ...CAFE, ...frankfort }]);
    expect(summary).toMatchObject({ new: 1, unchanged: 1, missing: 1 });
  });

  it('refuses rows one by one and stores the others', async () => {
    const summary = await read([
      CAFE,
      { ...CAFE, organization: 'Swapped', latitude: -83.19, longitude: 37.25 },
      { ...CAFE, organization: 'Nowhere', latitude: 0, longitude: 0 },
      { organization: 'No such county', support: 'recovery-cafe', county_fips: '21999' },
      { ...CAFE, organization: 'No such area', service_area: '21998' },
    ]);
    expect(summary).toMatchObject({ read: 5, new: 1, refused: 4 });
    expect(
      summary.issues
        .filter(({ severity }) => severity === 'error')
        .map(({ row, column }) => [row, column]),
    ).toEqual([
      [3, 'latitude'],
      [4, 'latitude'],
      [5, 'county_fips'],
      [6, 'service_area'],
    ]);
  });

  it('leaves no trace of a file whose every row was refused', async () => {
    const before = atlas.dump();
    const summary = await read([{ ...CAFE, latitude: 0, longitude: 0 }]);
    expect(summary).toMatchObject({ refused: 1, dataVersion: 1 });
    expect(atlas.dump()).toBe(before);
  });

  it('keeps scripts and formulas as the text that they are', async () => {
    const name = '<script>alert(1)</script>';
    await read(
      [{ ...CAFE, organization: name, note: '=HYPERLINK("http://evil.example")' }].map(
        ({ note, ...row }) => ({ ...row, note: `"${note.replaceAll('"', '""')}"` }),
      ),
    );
    expect(atlas.rows('select name from organizations')).toEqual([{ name }]);
    expect(atlas.rows('select note from services')).toEqual([
      { note: '=HYPERLINK("http://evil.example")' },
    ]);
  });

  it('keeps sources apart: the same row of two lists is two records', async () => {
    await read([CAFE]);
    const file = atlas.write('theirs.csv', csvText([CAFE]));
    const source = { name: 'theirs', title: 'Their list', licence: 'CC BY 4.0' };
    const summary = await importServices(atlas.db, { file, source });
    expect(summary).toMatchObject({ source: 'theirs', new: 1, missing: 0 });
    expect(atlas.rows('select name, title, licence from sources order by 1')).toEqual([
      { name: 'local-services', title: 'local-services', licence: null },
      { name: 'theirs', title: 'Their list', licence: 'CC BY 4.0' },
    ]);
    const renamed = await importServices(atlas.db, {
      file,
      source: { ...source, title: 'New title' },
    });
    expect(renamed).toMatchObject({ unchanged: 1, dataVersion: 4 });
    expect(atlas.rows("select before, after from history where field = 'title'")).toEqual([
      { before: 'Their list', after: 'New title' },
    ]);
  });

  it('claims what it is told to list, and nothing else', async () => {
    await read([CAFE, LINE]);
    expect(atlas.rows('select * from source_claims')).toEqual([]);
    const file = atlas.write('ours.csv', csvText([CAFE, LINE]));
    const list = { completeness: 'partial' as const, places: ['21', '39035'] };
    expect(await importServices(atlas.db, { file, list })).toMatchObject({
      unchanged: 2,
      dataVersion: 3,
    });
    const claims = () =>
      atlas.rows('select support, place, completeness from source_claims order by 1, 2');
    expect(claims()).toEqual(
      ['recovery-cafe', 'recovery-warmline'].flatMap((support) =>
        ['21', '39035'].map((place) => ({ support, place, completeness: 'partial' })),
      ),
    );
    await importServices(atlas.db, { file, list: { completeness: 'complete', places: ['21'] } });
    expect(claims().map(({ place, completeness }) => `${place} ${completeness}`)).toEqual([
      ...['21 complete', '39035 partial'],
      ...['21 complete', '39035 partial'],
    ]);
    expect(await importServices(atlas.db, { file, list })).toMatchObject({ dataVersion: 5 });
    expect(await importServices(atlas.db, { file, list })).toMatchObject({ dataVersion: 5 });
  });

  it('records each import that changed something', async () => {
    await read([CAFE]);
    const [row] = atlas.rows('select who, format, file, at, summary from imports');
    expect(row).toMatchObject({ who: 'rosc import', format: 'services', file: 'ours.csv' });
    const summary = JSON.parse(String(row?.['summary'])) as Record<string, unknown>;
    expect(summary).toMatchObject({ new: 1, dataVersion: 2 });
    expect(summary).not.toHaveProperty('issues');
  });
});
