import { describe, expect, it } from 'vitest';
import { importServices } from '#lib/server/intake/import-services.ts';
import { csvText } from '../../support/csv-text.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const STREET = '4711 Hidden Hollow Road';
const ZIP = '41731';
const CITY = 'Cornettsville';
const HOUSE = {
  organization: 'Safe Haven of the Hills',
  service: 'Residence',
  support: 'recovery-housing',
  street: STREET,
  city: CITY,
  state: 'KY',
  zip: ZIP,
  latitude: 37.1297123,
  longitude: -83.0781456,
};
const HIDDEN = { ...HOUSE, confidential: 'yes' };
const CAFE = { ...HOUSE, service: 'Cafe', support: 'recovery-cafe' };

describe('a confidential location', () => {
  const atlas = useTestDatabase();
  const read = (rows: Parameters<typeof csvText>[0]) =>
    importServices(atlas.db, { file: atlas.write('ours.csv', csvText(rows)) });

  /** What of the address is anywhere on disk: as text, or as the eight bytes of a number. */
  function traces(): string[] {
    const number = (value: number) => {
      const bytes = Buffer.alloc(8);
      bytes.writeDoubleBE(value);
      return bytes;
    };
    const disk = atlas.bytes();
    return Object.entries({
      street: STREET,
      city: CITY,
      zip: ZIP,
      latitude: number(HOUSE.latitude),
      longitude: number(HOUSE.longitude),
      latitudeText: String(HOUSE.latitude),
    })
      .filter(([, value]) => disk.includes(value))
      .map(([name]) => name);
  }

  it('is stored with its county and nothing else', async () => {
    expect(await read([HIDDEN])).toMatchObject({ new: 1, placed: { county: 0, exact: 1 } });
    expect(
      atlas.rows(
        'select name, street, city, zip, latitude, longitude, county_fips, precision, confidential from locations',
      ),
    ).toEqual([
      {
        ...{ name: null, street: null, city: null, zip: null, latitude: null, longitude: null },
        ...{ county_fips: '21193', precision: 'county', confidential: 1 },
      },
    ]);
    expect(traces()).toEqual([]);
  });

  it('is the same record when it comes again', async () => {
    await read([HIDDEN, { ...HIDDEN, capacity: 8 }]);
    const before = atlas.dump();
    expect(await read([HIDDEN, { ...HIDDEN, capacity: 8 }])).toMatchObject({ unchanged: 2 });
    expect(atlas.dump()).toBe(before);
  });

  it('has identities that do not follow from its address', async () => {
    await read([HIDDEN]);
    const ids = () => atlas.rows('select id, location_id from services');
    const first = ids();
    await read([{ ...HIDDEN, street: '1 Elsewhere Lane', zip: '41701' }]);
    expect(ids()).toEqual(first);
  });

  it('leaves nothing of its address behind when it was open before', async () => {
    await read([HOUSE]);
    await read([{ ...HOUSE, latitude: 37.13 }]);
    expect(traces()).toContain('street');
    const summary = await read([HIDDEN]);
    expect(summary).toMatchObject({ new: 0, changed: 1, missing: 0 });
    expect(traces()).toEqual([]);
    expect(atlas.rows('select count(*) as rows from services')).toEqual([{ rows: 1 }]);
    expect(atlas.rows('select street, confidential from locations')).toEqual([
      { street: null, confidential: 1 },
    ]);
    expect(atlas.rows("select before, after from history where field = 'confidential'")).toEqual([
      { before: 'no', after: 'yes' },
    ]);
    const strangers = atlas.rows(
      `select * from history where entity in ('service', 'location') and entity_id not in
        (select id from services union select id from locations)`,
    );
    expect(strangers).toEqual([]);
  });

  it('does not take an open place of the same address with it', async () => {
    await read([HOUSE, CAFE]);
    expect(await read([HIDDEN, CAFE])).toMatchObject({ changed: 1, unchanged: 1 });
    expect(atlas.rows('select street, confidential from locations order by 2')).toEqual([
      { street: STREET, confidential: 0 },
      { street: null, confidential: 1 },
    ]);
  });

  it('can be opened again, as the same record', async () => {
    await read([HIDDEN]);
    expect(await read([HOUSE])).toMatchObject({ new: 0, changed: 1, missing: 0 });
    expect(atlas.rows('select street from locations')).toEqual([{ street: STREET }]);
    expect(atlas.rows('select count(*) as rows from services')).toEqual([{ rows: 1 }]);
    expect(await read([HOUSE])).toMatchObject({ unchanged: 1 });
  });

  it('is not quoted in what is wrong with it', async () => {
    const summary = await read([{ ...HIDDEN, latitude: -83.0781456, longitude: 37.1297123 }]);
    expect(summary).toMatchObject({ refused: 1 });
    expect(JSON.stringify(summary)).not.toMatch(/83\.078|37\.129|Hidden Hollow/);
  });
});
