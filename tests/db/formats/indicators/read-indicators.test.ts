import { describe, expect, it } from 'vitest';
import { columnMapping } from '#lib/formats/indicators/mapping.ts';
import { INDICATOR_PRESETS } from '#lib/formats/indicators/presets.ts';
import { readIndicators } from '#lib/formats/indicators/read-indicators.ts';
import { bytesOf } from '../../../support/build-workbook.ts';
import { sharedFile } from '../../../support/shared-file.ts';

const { plain, 'rucc-2023': rucc, 'svi-2022': svi } = INDICATOR_PRESETS;

function read(
  text: string,
  mapping: Parameters<typeof readIndicators>[1]['mapping'],
  state?: string,
) {
  const options = { fileName: 'i.csv', mapping, ...(state ? { state } : {}) };
  return readIndicators(bytesOf(text), options);
}

describe('rural-urban codes', () => {
  const HEADER = 'FIPS,State,County_Name,Attribute,Value\n';

  it('takes the attribute that it wants, and mends lost zeros', async () => {
    const {
      values,
      issues,
      read: count,
      skipped,
    } = await read(
      `${HEADER}1001,AL,Autauga County,Population_2020,58805\n1001,AL,Autauga County,RUCC_2023,2\n` +
        '1001,AL,Autauga County,Description,"Metro - 250,000 to 1 million"\n',
      rucc,
    );
    expect(values).toEqual([
      { row: 3, place: '01001', indicator: 'rucc', year: 2023, value: 2, state: 'value' },
    ]);
    expect(issues).toMatchObject([
      { row: 3, column: 'FIPS', severity: 'warning', found: '"1001"' },
    ]);
    expect({ count, skipped }).toEqual({ count: 1, skipped: 2 });
  });

  it('has no value where the table says "Not Applicable", and refuses a code of 10', async () => {
    const { values, issues } = await read(
      `${HEADER}60030,AS,Rose Island,RUCC_2023,Not Applicable\n21001,KY,Adair,RUCC_2023,10\n`,
      rucc,
    );
    expect(values).toMatchObject([{ place: '60030', value: null, state: 'missing' }]);
    expect(issues).toMatchObject([
      { row: 3, column: 'Value', found: '"10"', expected: 'a whole number from 1 to 9' },
    ]);
  });
});

describe('social vulnerability', () => {
  const COLUMNS = svi.columns.map(({ column }) => column);
  const line = (fips: string, cells: readonly (string | number)[]) =>
    `${[fips, ...cells].join(',')}\n`;

  it('takes nine indicators, and -999 is missing, not a number', async () => {
    const { values } = await read(
      `FIPS,${COLUMNS.join(',')},E_AGE65\n` +
        line('21193', [0.97, 48.5, -999, 30.1, 9, 6, 20, 28_473, 339.7, 5]),
      svi,
    );
    expect(values.map(({ indicator, value, state }) => [indicator, value, state])).toEqual([
      ['svi', 0.97, 'value'],
      ['poverty-150', 48.5, 'value'],
      ['unemployed', null, 'missing'],
      ['disability', 30.1, 'value'],
      ['no-vehicle', 9, 'value'],
      ['uninsured', 6, 'value'],
      ['no-diploma', 20, 'value'],
      ['population', 28_473, 'value'],
      ['area-square-miles', 339.7, 'value'],
    ]);
  });

  it('leaves out a value that cannot be, and keeps the others of its row', async () => {
    const { values, issues } = await read(
      `FIPS,${COLUMNS.join(',')}\n` + line('21193', [1.5, 48.5, 5, 30, 9, 6, 120, 10.5, 300]),
      svi,
    );
    expect(issues.map(({ column, found }) => [column, found])).toEqual([
      ['RPL_THEMES', '"1.5"'],
      ['EP_NOHSDP', '"120"'],
      ['E_TOTPOP', '"10.5"'],
    ]);
    expect(values).toHaveLength(6);
  });

  it('names the column that a file of another year lacks', async () => {
    await expect(read('FIPS,RPL_THEMES\n21193,0.5\n', svi)).rejects.toThrow('EP_POV150');
  });
});

describe('any county table', () => {
  const mapping = columnMapping({
    indicator: 'overdose',
    column: 'Crude Rate',
    year: 2018,
    fipsColumn: 'County Code',
  });

  it.each([
    ['9.8', 9.8, 'value'],
    ['0', 0, 'value'],
    ['"1,234.5"', 1234.5, 'value'],
    ['Suppressed', null, 'suppressed'],
    ['UNRELIABLE', null, 'unreliable'],
    ['12.5 (Unreliable)', 12.5, 'unreliable'],
    ['Missing', null, 'missing'],
    ['Not Applicable', null, 'missing'],
    ['NA', null, 'missing'],
    ['', null, 'missing'],
    ['-999', null, 'missing'],
  ])('reads %s as %s (%s): what is not known is never 0', async (cell, value, state) => {
    const { values } = await read(`County Code,Crude Rate\n21193,${cell}\n`, mapping);
    expect(values).toMatchObject([
      { place: '21193', indicator: 'overdose', year: 2018, value, state },
    ]);
  });

  it('refuses a word that it does not know', async () => {
    const { values, issues } = await read('County Code,Crude Rate\n21193,many\n', mapping);
    expect(values).toEqual([]);
    expect(issues).toMatchObject([{ row: 2, column: 'Crude Rate', severity: 'error' }]);
  });

  it('passes over states, the nation and footers, and tells so once', async () => {
    const { values, issues, skipped } = await read(
      'county code,CRUDE RATE,Notes\n21000,5,\n21193,7,\n0,4,\n,,---\n,,Dataset: D76\n',
      mapping,
    );
    expect(values).toMatchObject([{ place: '21193', value: 7 }]);
    expect(skipped).toBe(4);
    expect(issues).toMatchObject([
      { row: 2, column: 'County Code', severity: 'info', found: expect.stringContaining('3 more') },
    ]);
  });

  it('keeps one state, and refuses a code that is none', async () => {
    const text = 'County Code,Crude Rate\n21193,7\n47001,8\n99999,9\n';
    const { values, issues, skipped } = await read(text, mapping, 'KY');
    expect(values.map(({ place }) => place)).toEqual(['21193']);
    expect(issues).toMatchObject([{ row: 4, column: 'County Code', severity: 'error' }]);
    expect(skipped).toBe(1);
  });

  it('refuses a second value of one county', async () => {
    const { values, issues } = await read('County Code,Crude Rate\n21193,7\n21193,8\n', mapping);
    expect(values).toMatchObject([{ row: 2, value: 7 }]);
    expect(issues).toMatchObject([
      { row: 3, severity: 'error', found: expect.stringContaining('row 2') },
    ]);
  });
});

describe('the plain form', () => {
  it('names county, indicator, year and value in each row', async () => {
    const { values, issues } = await read(
      'year,indicator,county_fips,value,source\n2022,poverty-150,21193,48.5,x\n2022,svi,21193,,x\n2022,svi,21195,Suppressed,x\n',
      plain,
    );
    expect(issues).toEqual([]);
    expect(values).toEqual([
      { row: 2, place: '21193', indicator: 'poverty-150', year: 2022, value: 48.5, state: 'value' },
      { row: 3, place: '21193', indicator: 'svi', year: 2022, value: null, state: 'missing' },
      { row: 4, place: '21195', indicator: 'svi', year: 2022, value: null, state: 'suppressed' },
    ]);
  });

  it.each([
    ['indicator', '21193,My Indicator!,2022,5'],
    ['indicator', '21193,,2022,5'],
    ['year', '21193,svi,22,5'],
    ['value', '21193,svi,2022,high'],
    ['county_fips', '2119E,svi,2022,5'],
  ])('refuses a row for its %s', async (column, row) => {
    const { values, issues } = await read(`county_fips,indicator,year,value\n${row}\n`, plain);
    expect(values).toEqual([]);
    expect(issues).toMatchObject([{ row: 2, column, severity: 'error' }]);
  });
});

const ruccFile = sharedFile('data/need/Ruralurbancontinuumcodes2023.csv');
const sviFile = sharedFile('data/need/SVI_2022_US_county.csv');

describe.skipIf(!ruccFile.exists || !sviFile.exists)('real tables', () => {
  it('has 3,233 rural-urban codes, in Windows-1252', async () => {
    const { values, issues } = await readIndicators(ruccFile.read(), {
      fileName: 'r.csv',
      mapping: rucc,
    });
    expect(values).toHaveLength(3233);
    // Counted with grep: 483 counties with the code 1, 595 with the code 9.
    expect(values.filter(({ value }) => value === 1)).toHaveLength(483);
    expect(values.filter(({ value }) => value === 9)).toHaveLength(595);
    expect(issues.map(({ severity }) => severity)).toEqual(['info', 'warning']);
  });

  it('has nine indicators of each of 120 counties of Kentucky', async () => {
    const options = { fileName: 's.csv', mapping: svi, state: 'KY' };
    const { values, issues } = await readIndicators(sviFile.read(), options);
    expect(values).toHaveLength(9 * 120);
    expect(issues).toEqual([]);
  });
});

describe('overdose mortality of the OEPS', () => {
  const oeps = INDICATOR_PRESETS['oeps-c'];
  const YEARS = [14, 15, 16, 17, 18, 19, 20];
  const header = `GEOID,${YEARS.map((year) => `OdMortRt${year}`).join(',')}\n`;

  it('gives each column its own year, and NA no value', async () => {
    const { values } = await read(`${header}1001,9.8,NA,1,2,3,4,5\n`, oeps);
    expect(values.map(({ year, value, state }) => [year, value, state])).toEqual([
      ...[[2014, 9.8, 'value'] as const, [2015, null, 'missing'] as const],
      ...[1, 2, 3, 4, 5].map((value) => [2015 + value, value, 'value']),
    ]);
    expect(values[0]).toMatchObject({ place: '01001', indicator: 'overdose-mortality' });
  });

  const file = sharedFile('data/need/oeps_C_Latest.csv');
  it.skipIf(!file.exists)('reads the real file: Perry 2020, and no zero', async () => {
    const options = { fileName: 'oeps.csv', mapping: oeps, state: 'KY' };
    const { values } = await readIndicators(file.read(), options);
    expect(values).toHaveLength(120 * 7);
    expect(values.filter(({ value }) => value === 0)).toEqual([]);
    // Adair County as it stands in the file.
    expect(values.filter(({ place }) => place === '21001').map(({ value }) => value)).toContain(
      24.8,
    );
  });
});

describe('drug-related deaths of CDC WONDER', () => {
  const wonder = INDICATOR_PRESETS['wonder-drug-2018'];
  const header = 'State,State Code,County,County Code,Deaths,Population,Crude Rate\n';

  it('keeps suppressed, unreliable and missing apart', async () => {
    const { values } = await read(
      `${header}K,21,A,21001,31,189689,16.3\nK,21,B,21007,10,81895,Unreliable\n` +
        'K,21,C,21039,Suppressed,50000,Suppressed\nV,51,D,51560,Missing,Missing,Missing\n',
      wonder,
    );
    expect(
      values.map(({ place, indicator, value, state }) => [place, indicator, value, state]),
    ).toEqual([
      ['21001', 'drug-deaths', 31, 'value'],
      ['21001', 'drug-mortality', 16.3, 'value'],
      ['21007', 'drug-deaths', 10, 'value'],
      ['21007', 'drug-mortality', null, 'unreliable'],
      ['21039', 'drug-deaths', null, 'suppressed'],
      ['21039', 'drug-mortality', null, 'suppressed'],
      ['51560', 'drug-deaths', null, 'missing'],
      ['51560', 'drug-mortality', null, 'missing'],
    ]);
  });
});
