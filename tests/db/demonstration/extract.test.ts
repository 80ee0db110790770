import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { centersOfPopulation } from '../../../data/kentucky/generator/extract/centers.ts';
import { largestCities } from '../../../data/kentucky/generator/extract/cities.ts';
import { indicators } from '../../../data/kentucky/generator/extract/indicators.ts';
import { towns } from '../../../data/kentucky/generator/extract/towns.ts';
import { readZips, type Zip } from '../../../data/kentucky/generator/extract/zips.ts';

let folder: string;
const write = (name: string, content: string | Uint8Array) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosc-extract-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('facts carried over', () => {
  it('keep only Kentucky and tidy the coordinates', () => {
    const file = write(
      'tracts.txt',
      '\uFEFFSTATEFP,COUNTYFP,POPULATION,LATITUDE,LONGITUDE\n' +
        '01,001,10,+32.476823,-086.486599\n21,193,20,+37.250000,-083.190000\n',
    );
    const header = ['STATEFP', 'COUNTYFP', 'POPULATION', 'LATITUDE', 'LONGITUDE'];
    expect(centersOfPopulation(file, header)).toEqual({
      header,
      rows: [['21', '193', '20', '37.250000', '-83.190000']],
    });
  });

  it('say which column is missing', () => {
    const file = write('other.txt', 'STATEFP,NAME\n21,Perry\n');
    expect(() => centersOfPopulation(file, ['STATEFP', 'POPULATION'])).toThrow(
      'found columns STATEFP, NAME; expected also POPULATION',
    );
  });

  it('leave a missing value empty, and never zero', () => {
    const columns = 'ST_ABBR,STCNTY,E_TOTPOP,AREA_SQMI,RPL_THEMES,EP_POV150,EP_UNEMP,EP_DISABL';
    const svi = write(
      'svi.csv',
      `${columns},EP_NOVEH,EP_UNINSUR,EP_NOHSDP\n` +
        'KY,21193,28000,339.7,0.9,36.3,-999,31.3,7.8,6,20\nTN,47001,1,1,1,1,1,1,1,1,1\n',
    );
    const rucc = write(
      'rucc.csv',
      Buffer.from('FIPS,State,County_Name,Attribute,Value\n21193,KY,Perry,RUCC_2023,7\n', 'latin1'),
    );
    const drug = write(
      'drug.csv',
      'State Code,County Code,Deaths,Crude Rate\n21,21193,16,Unreliable\n47,47001,99,12.5\n',
    );
    const rows = indicators({ rucc, svi, drug }).rows;
    expect(rows).toHaveLength(12);
    const source = 'cdc-wonder-drug-2018';
    expect(rows).toContainEqual(['21193', 'drug-deaths', '2018', '16', source]);
    expect(rows).toContainEqual(['21193', 'drug-mortality', '2018', 'Unreliable', source]);
    // The file leaves out a county whose deaths are withheld.
    const none = write('none.csv', 'State Code,County Code,Deaths,Crude Rate\n47,47001,99,12.5\n');
    expect(indicators({ rucc, svi, drug: none }).rows).toContainEqual([
      ...['21193', 'drug-deaths', '2018', 'Suppressed', source],
    ]);
    expect(rows).toContainEqual(['21193', 'unemployed', '2022', '', 'cdc-svi-2022']);
    expect(rows).toContainEqual(['21193', 'rucc', '2023', '7', 'usda-rucc-2023']);
  });

  it('put towns into their counties, and refuse a county that is none of them', () => {
    const counties = { header: [], rows: [['21', '193', 'Perry', 'Kentucky']] };
    const zip = { code: '41701', city: 'Hazard', state: 'KY', county: 'PERRY' };
    const located: Zip = { ...zip, latitude: 37.25, longitude: -83.19 };
    expect(towns([located], counties).rows).toEqual([
      ['21193', 'Hazard', '41701', '37.25000', '-83.19000'],
    ]);
    expect(() => towns([{ ...located, county: 'NOWHERE' }], counties)).toThrow('NOWHERE');
  });

  it('read only ZIP codes that have a centroid', () => {
    const header = 'code,city,state,county,area_code,lat,lon';
    const file = write(
      'zips.csv',
      `${header}\n41701,Hazard,KY,PERRY,,37.25,-83.19\n41901,X,KY,Y,,,\n`,
    );
    expect(readZips(file).map(({ code }) => code)).toEqual(['41701']);
  });
});

describe('cities for the map', () => {
  const place = (city: string, code: string, latitude: number, longitude: number): Zip => ({
    ...{ code, city, state: 'DE', county: 'X', latitude, longitude },
  });

  it('rank by ZIP codes, without points outside the state or shared by cities', () => {
    const zips = [
      place('Wilmington', '1', 39.74, -75.55),
      place('Wilmington', '2', 39.76, -75.53),
      place('Wilmington', '3', 39.6, -75.7),
      place('Dover', '4', 39.16, -75.52),
      place('Dover', '5', 39.6, -75.7),
      place('Dover', '6', 51, -0.1),
      place('Lewes', '7', 38.77, -75.14),
    ];
    // Kentucky's list is fixed: its ZIP codes must be there.
    const names = 'Louisville,Lexington,Bowling Green,Owensboro,Covington,Paducah,Ashland,Somerset';
    const kentucky = `${names},Pikeville,Hopkinsville,Hazard`.split(',').map((city) => ({
      ...place(city, city, 37.5, -85),
      state: 'KY',
    }));
    const found = largestCities([...zips, ...kentucky]).filter(({ state }) => state === 'DE');
    expect(found).toEqual([
      { name: 'Wilmington', state: 'DE', longitude: -75.54, latitude: 39.75, rank: 1 },
      { name: 'Dover', state: 'DE', longitude: -75.52, latitude: 39.16, rank: 2 },
    ]);
  });
});
