import { describe, expect, it } from 'vitest';
import { readCounties } from '#lib/formats/census/read-counties.ts';
import { readTracts } from '#lib/formats/census/read-tracts.ts';
import { bytesOf } from '../../../support/build-workbook.ts';
import { sharedFile } from '../../../support/shared-file.ts';

const TRACTS = '\ufeffSTATEFP,COUNTYFP,TRACTCE,POPULATION,LATITUDE,LONGITUDE\r\n';
const COUNTIES = '\ufeffSTATEFP,COUNTYFP,COUNAME,STNAME,POPULATION,LATITUDE,LONGITUDE\n';

function tracts(rows: string, state?: string) {
  return readTracts(bytesOf(TRACTS + rows), { fileName: 't.txt', ...(state ? { state } : {}) });
}

describe('readTracts', () => {
  it('reads codes as text, signed and zero-padded numbers, and tracts of nobody', async () => {
    const { rows, issues, read } = await tracts(
      '01,001,020100,1775,+32.476823,-086.486599\n02,020,990000,0,+60.5,-149.1\n',
    );
    expect(rows).toEqual([
      {
        row: 2,
        geoid: '01001020100',
        county: '01001',
        population: 1775,
        latitude: 32.476823,
        longitude: -86.486599,
      },
      {
        row: 3,
        geoid: '02020990000',
        county: '02020',
        population: 0,
        latitude: 60.5,
        longitude: -149.1,
      },
    ]);
    expect({ issues, read }).toEqual({ issues: [], read: 2 });
  });

  it('puts back the zeros that a spreadsheet took, and says so once', async () => {
    const { rows, issues } = await tracts('1,1,20100,5,32.4,-86.4\n1,3,10100,6,30.5,-87.7\n');
    expect(rows.map(({ geoid }) => geoid)).toEqual(['01001020100', '01003010100']);
    expect(issues).toMatchObject([
      { row: 2, column: 'STATEFP', severity: 'warning', found: '"1" and 5 more like it' },
    ]);
  });

  it('keeps one state', async () => {
    const { rows, read, skipped } = await tracts(
      '21,193,970100,10,37.2,-83.1\n47,001,020100,20,36.1,-84.2\n',
      'KY',
    );
    expect(rows.map(({ county }) => county)).toEqual(['21193']);
    expect({ read, skipped }).toEqual({ read: 1, skipped: 1 });
  });

  it.each([
    ['STATEFP', '03,001,020100,5,32.4,-86.4'],
    ['COUNTYFP', '01,1A,020100,5,32.4,-86.4'],
    ['TRACTCE', '01,001,0201000,5,32.4,-86.4'],
    ['POPULATION', '01,001,020100,-5,32.4,-86.4'],
    ['POPULATION', '01,001,020100,,32.4,-86.4'],
    ['LATITUDE', '01,001,020100,5,,-86.4'],
    ['LONGITUDE', '01,001,020100,5,32.4,-186.4'],
  ])('refuses a row for its %s', async (column, row) => {
    const { rows, issues } = await tracts(`${row}\n01,001,020200,5,32.4,-86.4\n`);
    expect(issues).toMatchObject([{ row: 2, column, severity: 'error' }]);
    expect(rows).toHaveLength(1);
  });

  it('refuses a tract that stands twice', async () => {
    const line = '01,001,020100,5,32.4,-86.4\n';
    const { rows, issues } = await tracts(line + line);
    expect(rows).toHaveLength(1);
    expect(issues).toMatchObject([{ row: 3, found: '01001020100 again, as in row 2' }]);
  });

  it('refuses a file of counties, with the column that is missing', async () => {
    const bytes = bytesOf(`${COUNTIES}01,001,Autauga,Alabama,58805,+32.5,-086.4\n`);
    await expect(readTracts(bytes, { fileName: 'c.txt' })).rejects.toThrow('the column TRACTCE');
  });
});

describe('readCounties', () => {
  it('reads a county with its name', async () => {
    const bytes = bytesOf(`${COUNTIES}35,013,Doña Ana,New Mexico,219561,+32.3,-106.8\n`);
    const { rows } = await readCounties(bytes, { fileName: 'c.txt' });
    expect(rows).toEqual([
      {
        row: 2,
        fips: '35013',
        name: 'Doña Ana',
        population: 219_561,
        latitude: 32.3,
        longitude: -106.8,
      },
    ]);
  });
});

const tractFile = sharedFile('data/census/CenPop2020_Mean_TR.txt');
const countyFile = sharedFile('data/census/CenPop2020_Mean_CO.txt');

describe.skipIf(!tractFile.exists || !countyFile.exists)('centers of population of 2020', () => {
  it('has the people of the country and of Kentucky', async () => {
    const { rows, issues } = await readTracts(tractFile.read(), { fileName: 't.txt' });
    // 331,449,281 in the states and DC and 3,285,874 in Puerto Rico, as the Census Bureau counted.
    const people = rows.reduce((sum, { population }) => sum + population, 0);
    expect(people).toBe(331_449_281 + 3_285_874);
    expect(issues).toEqual([]);
    const kentucky = rows.filter(({ county }) => county.startsWith('21'));
    expect(kentucky.reduce((sum, { population }) => sum + population, 0)).toBe(4_505_836);
  });

  it('has 120 counties of Kentucky', async () => {
    const { rows } = await readCounties(countyFile.read(), { fileName: 'c.txt', state: 'KY' });
    expect(rows).toHaveLength(120);
  });
});
