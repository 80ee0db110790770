import { describe, expect, it } from 'vitest';
import type { Listing } from '#lib/domain/listing.ts';
import { readServices } from '#lib/formats/services/read.ts';
import { writeServices, type ServiceRow } from '#lib/formats/services/write.ts';
import { bytesOf } from '../../../support/build-workbook.ts';
import { catalog } from '../../../support/catalog.ts';

const ROW: ServiceRow = {
  ...{ organization: 'Hope, Inc.', service: 'Say "hi"', support: 'peer-support' },
  ...{ street: '10 Main St', city: 'Hazard', state: 'KY', zip: '04101', countyFips: '01001' },
  ...{ latitude: 37.12345678901234, longitude: -83.19, modality: 'hybrid', capacity: 0 },
  ...{ medicationWelcome: 'mixed', openTo: 'clients', narrLevel: 4, confidential: false },
  ...{ area: ['21193', '47'], schedule: 'Mon 18:00; Tue 7 pm', phone: '+1 606 555 0100' },
  ...{ website: 'https://example.org/?a=1&b=2', verifiedOn: '2026-01-31', note: "'=1+1" },
  ...{ languages: ['ase', 'en', 'es'], genders: ['women', 'men'], children: 'no' },
  ...{ endsOn: '2027-06-30', funding: 'A grant, of 2026', entryDoors: ['jail-release', 'school'] },
};

/** What a listing says, as the row that it would be written from. */
function toRow({ organization, place, services: [service] }: Listing): ServiceRow {
  if (!service) throw new Error('A listing of this file has one service');
  const { name, support, modality, capacity, medicationWelcome, openTo, narrLevel } = service;
  const { area, schedule, verifiedOn, note } = service;
  return {
    ...{ organization: organization.name, service: name, support },
    ...{ street: place?.street ?? null, city: place?.city ?? null, state: place?.state ?? null },
    ...{ zip: place?.zip ?? null, countyFips: place?.countyFips ?? null },
    ...{ latitude: place?.latitude ?? null, longitude: place?.longitude ?? null },
    ...{ modality, capacity, medicationWelcome, openTo, narrLevel },
    ...{ confidential: place?.confidential ?? false, area, schedule, verifiedOn, note },
    ...{ phone: organization.phone, website: organization.website },
    ...{ languages: service.languages ?? [], genders: service.genders ?? [] },
    children: service.children,
    ...{ endsOn: service.endsOn, funding: service.funding },
    entryDoors: organization.entryDoors ?? [],
  };
}

function read(text: string) {
  return readServices(bytesOf(text), { fileName: 'services.csv', catalog });
}

describe('writeServices', () => {
  it('writes what reads back the same, to the last digit and sign', async () => {
    const rows: ServiceRow[] = [
      ROW,
      { ...ROW, organization: '=HYPERLINK("http://x","y")', service: '-', note: '@home' },
      {
        ...ROW,
        organization: '<script>alert(1)</script>',
        note: "''-x",
        phone: null,
        website: null,
      },
      { ...ROW, languages: [], genders: ['men'], children: null },
      { ...ROW, service: null, narrLevel: null, capacity: null, verifiedOn: null, area: [] },
      {
        ...ROW,
        ...{ street: null, city: null, zip: null, countyFips: null },
        ...{ latitude: null, longitude: null, state: null },
      },
    ];
    const { listings, issues } = await read(writeServices(rows));
    expect(issues).toEqual([]);
    expect(listings.map(toRow)).toEqual(rows);
  });

  it('gives the same keys when it is written and read again', async () => {
    const first = await read(writeServices([ROW, { ...ROW, schedule: 'Wed' }]));
    const second = await read(writeServices(first.listings.map(toRow)));
    expect(second.listings).toEqual(first.listings);
  });

  it('guards cells that a spreadsheet would run', () => {
    const text = writeServices([{ ...ROW, organization: '=cmd|x', phone: '+1' }]);
    expect(text).toContain("'=cmd|x");
    expect(text).toContain(",'+1,");
    expect(text).toContain(',-83.19,');
  });

  it('writes nothing of a confidential place but its county and state, whatever it is given', () => {
    const text = writeServices([{ ...ROW, confidential: true, note: null }]);
    expect(text).not.toMatch(/Main|Hazard|04101|37\.12|83\.19/);
    expect(text).toContain(',KY,,01001,,,');
    expect(text).toContain(',yes,');
  });

  it('leaves empty what is not known and writes 0 for 0', () => {
    const cells = (row: ServiceRow) => writeServices([row]).split('\n')[1]?.split(',');
    const plain = { ...ROW, organization: 'A', service: 'B' };
    expect(cells({ ...plain, capacity: null })?.[11]).toBe('');
    expect(cells({ ...plain, capacity: 0 })?.[11]).toBe('0');
  });
});
