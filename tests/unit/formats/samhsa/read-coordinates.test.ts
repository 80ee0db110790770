import { describe, expect, it } from 'vitest';
import type { ListedPlace } from '#lib/domain/listing.ts';
import { milesApart } from '#lib/formats/samhsa/miles-apart.ts';
import { readFacilityCoordinates } from '#lib/formats/samhsa/read-coordinates.ts';
import { bytesOf } from '../../../support/build-workbook.ts';

const HEADER = 'name1,name2,street1,street2,city,state,zip,zip4,county,latitude,longitude\n';

function read(rows: string) {
  return readFacilityCoordinates(bytesOf(HEADER + rows), { fileName: 'points.csv' });
}

function place(street: string | null, city: string | null, zip: string | null): ListedPlace {
  return {
    ...{ name: null, street, city, state: 'KY', zip },
    ...{ countyFips: null, latitude: null, longitude: null, confidential: false },
  };
}

describe('coordinates by address', () => {
  const LIST =
    'A,,236 East Main Street,Suite 2,Richmond,KY,40475,8174,Madison,37.7463,-84.2920\n' +
    'B,,Court House,12 US Highway 60 West,Paris,KY,40361,,Bourbon,38.2098,-84.2530\n';

  it.each([
    ['236 E. Main St.', 'Richmond', '40475', 37.7463],
    ['236 East Main Street, 2nd Floor', 'Lexington', '40475', 37.7463],
    ['236 East Main Street', 'richmond', '40476', 37.7463],
    ['12 West Highway 60', 'Paris', '40361', 38.2098],
  ])('finds %s, %s %s', async (street, city, zip, latitude) => {
    const { find } = await read(LIST);
    expect(find(place(street, city, zip))?.latitude).toBe(latitude);
  });

  it.each([
    ['another number', '238 East Main Street', 'Richmond', '40475'],
    ['another side', '236 West Main Street', 'Richmond', '40475'],
    ['another city and ZIP', '236 East Main Street', 'Paris', '40361'],
    ['no street', null, 'Richmond', '40475'],
    ['no number', 'East Main Street', 'Richmond', '40475'],
  ])('finds nothing for %s', async (_, street, city, zip) => {
    const { find } = await read(LIST);
    expect(find(place(street, city, zip))).toBeNull();
  });

  it('gives the county by name, and counts its rows', async () => {
    const { find, rows, issues } = await read(LIST);
    expect(find(place('236 East Main Street', null, '40475'))).toEqual({
      latitude: 37.7463,
      longitude: -84.292,
      countyName: 'Madison',
    });
    expect({ rows, issues }).toEqual({ rows: 2, issues: [] });
  });

  it('finds no address whose rows lie more than half a mile apart, and names both rows', async () => {
    const { find, issues } = await read(
      'A,,10 Oak Street,,Hazard,KY,41701,,Perry,37.2500,-83.1900\n' +
        'B,,10 Oak St,,Hazard,KY,41701,,Perry,37.2800,-83.1900\n',
    );
    expect(find(place('10 Oak Street', 'Hazard', '41701'))).toBeNull();
    expect(issues).toMatchObject([
      { row: 3, severity: 'info', found: expect.stringContaining('2.1 miles from those of row 2') },
    ]);
  });

  it('takes the first of rows that lie near each other', async () => {
    const { find, issues } = await read(
      'A,,10 Oak Street,,Hazard,KY,41701,,Perry,37.2500,-83.1900\n' +
        'B,,10 Oak St,Suite 3,Hazard,KY,41701,,Perry,37.2510,-83.1900\n',
    );
    expect(find(place('10 Oak Street', 'Hazard', '41701'))?.latitude).toBe(37.25);
    expect(issues).toEqual([]);
  });

  it('mends a ZIP that lost its zero without a word, and refuses a row without coordinates', async () => {
    const { find, issues, rows } = await read(
      'A,,1 Elm Street,,Avon,CT,6001,,Hartford,41.80,-72.83\n' +
        'B,,2 Elm Street,,Avon,CT,06001,,Hartford,,-72.83\n' +
        'C,,3 Elm Street,,Avon,CT,06001,,Hartford,-172.83,41.80\n',
    );
    expect(find({ ...place('1 Elm Street', null, '06001') })?.latitude).toBe(41.8);
    expect(rows).toBe(1);
    expect(issues.map(({ row, column, severity }) => [row, column, severity])).toEqual([
      [3, 'latitude', 'error'],
      [4, 'latitude', 'error'],
    ]);
  });

  it('refuses a table without coordinates', async () => {
    const bytes = bytesOf('street1,city,state,zip\n1 Elm Street,Avon,CT,06001\n');
    await expect(readFacilityCoordinates(bytes, { fileName: 'x.csv' })).rejects.toThrow(
      'expected the columns latitude, longitude in row 1',
    );
  });
});

describe('milesApart', () => {
  it('is 0.691 miles for a hundredth of a degree of latitude, less for one of longitude', () => {
    const here = { latitude: 37, longitude: -84 };
    expect(milesApart(here, { latitude: 37.01, longitude: -84 })).toBeCloseTo(0.691, 3);
    // cos 37° = 0.7986
    expect(milesApart(here, { latitude: 37, longitude: -84.01 })).toBeCloseTo(0.552, 3);
  });
});
