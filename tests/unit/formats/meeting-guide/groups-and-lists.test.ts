import { describe, expect, it } from 'vitest';
import { MEETING, one, parse, read } from '../../../support/meeting-guide.ts';

describe('a group', () => {
  it('is one service with the times of its meetings', async () => {
    const { service, issues } = await one(
      MEETING,
      { ...MEETING, day: 3, slug: 'nooners-2', types: ['C'], updated: '2025-01-31 10:00:00' },
      { ...MEETING, name: 'NOONERS', day: [5, 6], time: '6 pm', end_time: null },
    );
    expect(service).toMatchObject({
      schedule: 'Mon, Wed 12:00–13:00; Fri, Sat 18:00',
      verifiedOn: '2025-01-31',
      codes: 'C O',
      note: 'Some meetings are closed: for people who want to stop drinking.',
    });
    expect(issues).toMatchObject([{ row: null, found: '3 entries of 1 groups', severity: 'info' }]);
  });

  it('is another for other people, at another place, and online', async () => {
    const {
      listings,
      read: rows,
      duplicates,
    } = await read(
      MEETING,
      { ...MEETING, types: ['W'] },
      { ...MEETING, formatted_address: '9 Elm St, Hazard, KY 41701, USA' },
      { ...MEETING, approximate: 'yes', attendance_option: 'online' },
    );
    expect(listings).toHaveLength(4);
    expect(new Set(listings.map(({ key }) => key)).size).toBe(4);
    expect({ rows, duplicates }).toEqual({ rows: 4, duplicates: 0 });
  });

  it('has only the times at which it meets: a paused one is none', async () => {
    const { service } = await one(MEETING, { ...MEETING, day: 2, types: ['TC'] });
    expect(service).toMatchObject({ status: null, schedule: 'Mon 12:00–13:00' });
  });

  it('belongs to its service body, else to the site of the list', async () => {
    const body = { entity: 'Mountain Intergroup', entity_phone: '606-555-0100' };
    const named = await one({ ...MEETING, ...body, entity_url: 'https://example.org' });
    expect(named.listing.organization).toEqual({
      ...{ name: 'AA groups, Mountain Intergroup', phone: '606-555-0100' },
      ...{ website: 'https://example.org', note: null },
    });
    const { listing } = await one({ ...MEETING, url: 'https://www.example.org/meetings/nooners' });
    expect(listing.organization.name).toBe('AA groups (example.org)');
  });
});

describe('a list', () => {
  it('may be a sheet with plain headings', async () => {
    const { listings, issues } = await parse(
      'ID,Day,Time,End Time,Meeting,Location Name,Address,City,State,Postal Code,Types,Latitude,Longitude\n' +
        '7,Monday,7:00 PM,8:00 PM,Nooners,Town Hall,10 Main St,Hazard,Kentucky,41701,"Closed, Men",37.25,-83.19\n',
    );
    expect(listings[0]).toMatchObject({
      row: 2,
      place: { street: '10 Main St', state: 'KY', zip: '41701' },
      services: [{ codes: 'C M', schedule: 'Mon 19:00–20:00', genders: ['men'] }],
    });
    expect(issues).toEqual([]);
  });

  it('may be one object, or lie in an object', async () => {
    expect((await parse(JSON.stringify(MEETING))).listings).toHaveLength(1);
    expect((await parse(JSON.stringify({ meetings: [MEETING] }))).listings).toHaveLength(1);
  });

  it('may be in Windows-1252, and says so', async () => {
    const text = JSON.stringify([{ ...MEETING, name: 'Ma\u00f1ana' }]);
    const { listings, issues } = await parse(Uint8Array.from(text, (c) => c.charCodeAt(0)));
    expect(listings[0]?.services[0]?.name).toBe('Mañana');
    expect(issues[0]?.found).toContain('Windows-1252');
  });

  it('fails row by row', async () => {
    const {
      listings,
      issues,
      read: rows,
    } = await read(MEETING, [] as object, null as never, MEETING);
    expect(listings).toHaveLength(1);
    expect(rows).toBe(4);
    expect(issues).toMatchObject([
      { row: 2, found: 'a list', severity: 'error' },
      { row: 3, found: 'nothing', severity: 'error' },
      { row: null },
    ]);
  });

  it('keeps one state', async () => {
    const other = { ...MEETING, formatted_address: '1 A St, Bristol, TN 37620, USA' };
    const {
      listings,
      skipped,
      read: rows,
    } = await parse(JSON.stringify([MEETING, other]), {
      state: 'KY',
    });
    expect({ count: listings.length, skipped, rows }).toEqual({ count: 1, skipped: 1, rows: 1 });
  });

  it.each([
    ['a web page', '<!doctype html><html></html>', /a web page/],
    ['nothing', '  ', /an empty file/],
    ['JSON that breaks off', '[{"name":"Nooners","day":1', /breaks off after/],
    ['JSON that is none', '[{name: 1}]', /cannot be read/],
  ])('refuses %s', async (_, text, message) => {
    await expect(parse(text)).rejects.toThrow(message);
  });
});
