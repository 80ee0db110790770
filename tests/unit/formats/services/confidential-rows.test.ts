import { describe, expect, it } from 'vitest';
import { readServices } from '#lib/formats/services/read.ts';
import { bytesOf } from '../../../support/build-workbook.ts';
import { catalog } from '../../../support/catalog.ts';

function read(text: string) {
  return readServices(bytesOf(text), { fileName: 's.csv', catalog });
}

describe('a confidential location', () => {
  const HEADER =
    'organization,support,street,city,state,zip,county_fips,latitude,longitude,confidential\n';

  it('keeps its county and state, and nothing of its address anywhere', async () => {
    const reading = await read(
      `${HEADER}A,peer-support,10 Secret Lane,Hazard,KY,41701,21193,37.25111,-83.19222,yes\n`,
    );
    expect(reading.listings[0]?.place).toEqual({
      ...{ name: null, street: null, city: null, state: 'KY', zip: null, countyFips: '21193' },
      ...{ latitude: null, longitude: null, confidential: true },
    });
    expect(JSON.stringify(reading)).not.toMatch(/secret|hazard|41701|37\.25|83\.19/i);
  });

  it('keeps its coordinates only where the county must be found by them', async () => {
    const { listings } = await read(
      `${HEADER}A,peer-support,10 Secret Lane,Hazard,KY,41701,,37.25,-83.19,yes\n`,
    );
    expect(listings[0]?.place).toEqual({
      ...{ name: null, street: null, city: null, state: 'KY', zip: null, countyFips: null },
      ...{ latitude: 37.25, longitude: -83.19, confidential: true },
    });
    expect(listings[0]?.key).not.toContain('37');
  });

  it('keeps its ZIP only where there is nothing else', async () => {
    const { listings } = await read(
      `${HEADER}A,peer-support,10 Secret Lane,Hazard,KY,41701,,,,yes\n`,
    );
    expect(listings[0]?.place).toMatchObject({ street: null, city: null, zip: '41701' });
    expect(listings[0]?.key).not.toContain('41701');
  });

  it('is not quoted in any message, however bad its cells are', async () => {
    const { issues, listings } = await read(
      `${HEADER}A,peer-support,10 Secret Lane,Hazard,KY,4170I,,37.25111N,-83.19222W,yes\n` +
        `B,peer-support,10 Secret Lane,Hazard,KY,4170I,,37.25111N,-83.19222W,perhaps\n`,
    );
    expect(listings).toEqual([]);
    expect(issues.map(({ row, column }) => [row, column])).toEqual([
      [2, 'latitude'],
      [2, 'longitude'],
      [2, 'zip'],
      [3, 'confidential'],
    ]);
    expect(JSON.stringify(issues)).not.toMatch(/secret|hazard|4170|37\.25|83\.19/i);
  });

  it('is told from another of the same organization and county by its order', async () => {
    const { listings } = await read(
      `${HEADER}A,peer-support,10 Secret Lane,,KY,,21193,,,yes\nA,peer-support,12 Other Lane,,KY,,21193,,,yes\n`,
    );
    expect(listings.map(({ key }) => key)).toEqual([
      'a||peer support||||21193|',
      'a||peer support||||21193||#2',
    ]);
  });
});
