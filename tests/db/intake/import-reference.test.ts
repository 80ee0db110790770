import { describe, expect, it } from 'vitest';
import { InputError } from '#lib/domain/issue.ts';
import { columnMapping } from '#lib/formats/indicators/mapping.ts';
import { importCounties } from '#lib/server/intake/import-counties.ts';
import { importIndicators } from '#lib/server/intake/import-indicators.ts';
import { importTracts } from '#lib/server/intake/import-tracts.ts';
import { importZips } from '#lib/server/intake/import-zips.ts';
import { csvText } from '../../support/csv-text.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const tract = (county: string, code: string, population = 1000) => ({
  STATEFP: county.slice(0, 2),
  COUNTYFP: county.slice(2),
  TRACTCE: code,
  POPULATION: population,
  LATITUDE: '+37.250000',
  LONGITUDE: '-083.190000',
});
const value = (county_fips: string, indicator: string, cell: string | number) => ({
  ...{ county_fips, indicator, year: 2022, value: cell },
});

describe('reference tables', () => {
  const atlas = useTestDatabase();
  const file = (rows: Parameters<typeof csvText>[0]) => atlas.write('table.csv', csvText(rows));

  it('imports tracts once, and field by field what changes', async () => {
    const rows = [tract('21193', '970100'), tract('21193', '970200', 0)];
    expect(await importTracts(atlas.db, { file: file(rows) })).toMatchObject({
      format: 'tracts',
      source: 'census-centers-2020',
      ...{ read: 2, new: 2, changed: 0, unchanged: 0, refused: 0, dataVersion: 2 },
    });
    const before = atlas.dump();
    expect(await importTracts(atlas.db, { file: file(rows) })).toMatchObject({
      unchanged: 2,
      new: 0,
    });
    expect(atlas.dump()).toBe(before);

    const next = [tract('21193', '970100', 1100)];
    expect(await importTracts(atlas.db, { file: file(next) })).toMatchObject({
      ...{ changed: 1, missing: 1, dataVersion: 3 },
    });
    expect(
      atlas.rows("select entity_id, before, after from history where field = 'population'"),
    ).toEqual([{ entity_id: '21193970100', before: '1000', after: '1100' }]);
    expect(atlas.rows('select geoid, population from tracts order by 1')).toEqual([
      { geoid: '21193970100', population: 1100 },
      { geoid: '21193970200', population: 0 },
    ]);
  });

  it("counts tracts of Alaska's divided county in the county before, and says so once", async () => {
    const rows = [tract('02063', '000100'), tract('02063', '000200'), tract('02066', '000300')];
    const summary = await importTracts(atlas.db, { file: file(rows) });
    expect(summary).toMatchObject({ new: 3, unmatched: 0, refused: 0 });
    expect(summary.issues.map(({ severity }) => severity)).toEqual(['info', 'info']);
    expect(atlas.rows('select distinct county from tracts')).toEqual([{ county: '02261' }]);
  });

  it('leaves out counties of another edition with a warning, and refuses those of none', async () => {
    const rows = [tract('21193', '970100'), tract('09110', '400101'), tract('21998', '100000')];
    const summary = await importTracts(atlas.db, { file: file(rows) });
    expect(summary).toMatchObject({ read: 3, new: 1, unmatched: 1, refused: 1 });
    expect(summary.issues).toEqual([
      expect.objectContaining({ row: 4, column: 'COUNTYFP', found: '21998', severity: 'error' }),
      expect.objectContaining({ row: 3, severity: 'warning' }),
    ]);
    expect(summary.issues[1]?.found).toContain('planning region of Connecticut');
  });

  it('moves the center of a county to its residents, once', async () => {
    const perry = { ...tract('21193', '', 28_473), TRACTCE: '' };
    const center = () => atlas.rows("select * from places where fips = '21193'")[0];
    expect(center()).toMatchObject({ center_of: 'area', full_name: 'Perry County' });
    expect(await importCounties(atlas.db, { file: file([perry]) })).toMatchObject({ changed: 1 });
    expect(center()).toMatchObject({
      ...{ center_of: 'population', full_name: 'Perry County', latitude: 37.25, longitude: -83.19 },
    });
    expect(await importCounties(atlas.db, { file: file([perry]) })).toMatchObject({ unchanged: 1 });
    const region = { ...perry, STATEFP: '09', COUNTYFP: '110' };
    expect(await importCounties(atlas.db, { file: file([region]) })).toMatchObject({
      unmatched: 1,
    });
  });

  it('imports ZIP centroids and refuses one that lies elsewhere', async () => {
    const hazard = { code: '41701', city: 'Hazard', state: 'KY', lat: 37.25, lon: -83.19 };
    const rows = [hazard, { ...hazard, code: '41702', lat: -83.19, lon: 37.25 }];
    const summary = await importZips(atlas.db, { file: file(rows) });
    expect(summary).toMatchObject({ read: 2, new: 1, refused: 1 });
    expect(summary.issues[0]).toMatchObject({ row: 3, column: 'lat' });
    expect(await importZips(atlas.db, { file: file([hazard]) })).toMatchObject({ unchanged: 1 });
  });

  it('keeps missing, suppressed and zero apart', async () => {
    const rows = [
      value('21193', 'overdose-deaths', 'Suppressed'),
      value('21195', 'overdose-deaths', ''),
      value('21197', 'overdose-deaths', 0),
    ];
    const input = { mapping: 'plain' as const };
    expect(await importIndicators(atlas.db, { file: file(rows), ...input })).toMatchObject({
      ...{ read: 3, new: 3, source: 'local-indicators' },
    });
    const stored = () => atlas.rows('select place, value, state from indicators order by 1');
    expect(stored()).toEqual([
      { place: '21193', value: null, state: 'suppressed' },
      { place: '21195', value: null, state: 'missing' },
      { place: '21197', value: 0, state: 'value' },
    ]);
    const known = [value('21193', 'overdose-deaths', 12.5)];
    expect(await importIndicators(atlas.db, { file: file(known), ...input })).toMatchObject({
      ...{ changed: 1, missing: 2 },
    });
    expect(
      atlas.rows("select field, before, after from history where entity = 'indicator' order by 1"),
    ).toEqual([
      { field: 'state', before: 'suppressed', after: 'value' },
      { field: 'value', before: null, after: '12.5' },
    ]);
  });

  it('counts rows of a wide table, however many indicators they have', async () => {
    const columns = 'RPL_THEMES EP_POV150 EP_UNEMP EP_DISABL EP_NOVEH EP_UNINSUR EP_NOHSDP'.split(
      ' ',
    );
    const county = (FIPS: string, themes: number) => ({
      ...Object.fromEntries(columns.map((column) => [column, 10])),
      ...{ FIPS, RPL_THEMES: themes, E_TOTPOP: 100, AREA_SQMI: 5 },
    });
    const rows = [
      county('21193', 0.9),
      county('21195', -999),
      county('09110', 0.1),
      county('21999', 0.1),
    ];
    const input = { mapping: 'svi-2022' as const };
    const summary = await importIndicators(atlas.db, { file: file(rows), ...input });
    expect(summary).toMatchObject({ read: 4, new: 2, unmatched: 1, refused: 1 });
    expect(
      atlas.rows("select place, value, state from indicators where indicator = 'svi'"),
    ).toEqual([
      { place: '21193', value: 0.9, state: 'value' },
      { place: '21195', value: null, state: 'missing' },
    ]);
    const changed = [county('21193', 0.8), county('21195', -999)];
    expect(await importIndicators(atlas.db, { file: file(changed), ...input })).toMatchObject({
      ...{ changed: 1, unchanged: 1, missing: 0 },
    });
  });

  it('takes a county that CDC WONDER leaves out as suppressed, in the states that it lists', async () => {
    const rows = [
      { 'County Code': '10001', Deaths: 12, 'Crude Rate': 'Unreliable' },
      { 'County Code': '10003', Deaths: 250, 'Crude Rate': 21.5 },
    ];
    const input = { file: file(rows), mapping: 'wonder-drug-2018' as const };
    const summary = await importIndicators(atlas.db, input);
    expect(summary).toMatchObject({ read: 2, new: 2, refused: 0, source: 'cdc-wonder-drug-2018' });
    expect(summary.issues).toContainEqual(
      expect.objectContaining({ found: 'no row of 1 county of Delaware', severity: 'info' }),
    );
    // Delaware has three counties; no other state is spoken of.
    expect(
      atlas.rows('select place, indicator, value, state from indicators order by 1, 2'),
    ).toEqual([
      { place: '10001', indicator: 'drug-deaths', value: 12, state: 'value' },
      { place: '10001', indicator: 'drug-mortality', value: null, state: 'unreliable' },
      { place: '10003', indicator: 'drug-deaths', value: 250, state: 'value' },
      { place: '10003', indicator: 'drug-mortality', value: 21.5, state: 'value' },
      { place: '10005', indicator: 'drug-deaths', value: null, state: 'suppressed' },
      { place: '10005', indicator: 'drug-mortality', value: null, state: 'suppressed' },
    ]);
    expect(await importIndicators(atlas.db, input)).toMatchObject({
      new: 0,
      changed: 0,
      unchanged: 2,
    });
  });

  it('takes one column of any table', async () => {
    const rows = [{ GEOID: '21193', Rate: 31.4, Other: 'x' }];
    const mapping = columnMapping({
      ...{ indicator: 'overdose-rate', column: 'Rate', year: 2021, fipsColumn: 'GEOID' },
    });
    await importIndicators(atlas.db, { file: file(rows), mapping, source: { name: 'mine' } });
    expect(atlas.rows('select indicator, year, value from indicators')).toEqual([
      { indicator: 'overdose-rate', year: 2021, value: 31.4 },
    ]);
  });

  it('keeps one state', async () => {
    const rows = [tract('21193', '970100'), tract('39035', '100100')];
    expect(await importTracts(atlas.db, { file: file(rows), state: 'KY' })).toMatchObject({
      ...{ read: 1, new: 1, skipped: 1 },
    });
    expect(
      await importTracts(atlas.db, { file: file([rows[1] ?? {}]), state: 'OH' }),
    ).toMatchObject({
      ...{ new: 1, missing: 0 },
    });
  });

  it('refuses a table of something else, and changes nothing', async () => {
    const before = atlas.dump();
    await expect(importTracts(atlas.db, { file: file([{ a: 1 }]) })).rejects.toThrow(InputError);
    expect(atlas.dump()).toBe(before);
  });
});
