import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readSource } from '#lib/server/intake/fetch-source.ts';
import { importBmlt, importMeetingGuide } from '#lib/server/intake/import-meetings.ts';
import { readServiceFacts } from '#lib/server/queries/service-facts.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const MEETING = {
  name: 'Nooners',
  day: 1,
  time: '12:00',
  types: ['O'],
  formatted_address: '10 Main St, Hazard, KY 41701, USA',
  approximate: 'no',
  latitude: 37.2496,
  longitude: -83.1932,
  notes: 'Ask for Secretperson at 606-555-0111. Side door.',
  contact_1_name: 'Secretperson',
  contact_1_phone: '606-555-0111',
  venmo: '@secretaccount',
};
const ONLINE = {
  ...MEETING,
  name: 'Night Owls',
  approximate: 'yes',
  formatted_address: 'Hazard, KY, USA',
  conference_url: 'https://zoom.us/j/5550111',
  conference_url_notes: 'secretpass',
};
const PAUSED = { ...MEETING, name: 'Sleepers', types: ['TC'] };

describe('importMeetingGuide', () => {
  const atlas = useTestDatabase();
  const feed = (meetings: readonly object[]) => atlas.write('feed.json', JSON.stringify(meetings));
  const read = (meetings: readonly object[], options = {}) =>
    importMeetingGuide(atlas.db, { file: feed(meetings), fellowship: 'aa' }, options);

  it('stores a service for each group with its times', async () => {
    const summary = await read([MEETING, { ...MEETING, day: 4 }, ONLINE, PAUSED]);
    expect(summary).toMatchObject({
      ...{ format: 'meeting-guide', source: 'aa-meetings', read: 4, new: 3, duplicates: 1 },
      placed: { exact: 2, area: 1, zip: 0, county: 0, none: 0 },
    });
    expect(
      atlas.rows('select name, modality, status, schedule from services order by name'),
    ).toEqual([
      { name: 'Night Owls', modality: 'virtual', status: null, schedule: 'Mon 12:00' },
      { name: 'Nooners', modality: 'in-person', status: null, schedule: 'Mon, Thu 12:00' },
      { name: 'Sleepers', modality: 'in-person', status: 'closed', schedule: 'Mon 12:00' },
    ]);
    expect(atlas.rows('select name from organizations')).toEqual([{ name: 'AA groups' }]);
    expect(atlas.rows('select count(*) as ties from partnerships')).toEqual([{ ties: 0 }]);
  });

  it('counts a group that is closed for a time nowhere', async () => {
    await read([MEETING, PAUSED]);
    expect(await readServiceFacts(atlas.db)).toMatchObject([
      { support: 'alcoholics-anonymous', countyFips: '21193', precision: 'exact' },
    ]);
  });

  it('shows an approximate place by its area, never as exact', async () => {
    await read([ONLINE]);
    expect(atlas.rows('select street, city, county_fips, precision from locations')).toEqual([
      { street: null, city: 'Hazard', county_fips: '21193', precision: 'area' },
    ]);
  });

  it('stores nothing of persons, on no page of the file', async () => {
    await read([MEETING, ONLINE]);
    await read([{ ...MEETING, notes: 'Secretperson S. moved on' }, ONLINE]);
    const bytes = atlas.bytes().toString('latin1');
    expect(bytes).toContain('Nooners');
    expect(bytes).toContain('Side door.');
    expect(bytes).not.toMatch(/secret|5550111|555-0111|zoom\.us/i);
  });

  it('changes nothing when the same list comes again, in any order', async () => {
    const meetings = [MEETING, { ...MEETING, day: 4 }, ONLINE];
    await read(meetings);
    const before = atlas.dump();
    expect(await read(meetings)).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
    expect(atlas.dump()).toBe(before);
  });

  it('changes nothing in a dry run, and follows a list that changed', async () => {
    await read([MEETING, PAUSED]);
    const before = atlas.dump();
    const later = [
      { ...MEETING, time: '12:30' },
      { ...PAUSED, types: ['O'] },
    ];
    expect(await read(later, { dryRun: true })).toMatchObject({ changed: 2, dryRun: true });
    expect(atlas.dump()).toBe(before);
    expect(await read(later)).toMatchObject({ changed: 2, missing: 0 });
    expect(
      atlas.rows("select before, after from history where field in ('status', 'meetings')"),
    ).toEqual([
      { before: 'Mon 12:00', after: 'Mon 12:30' },
      { before: 'closed', after: null },
    ]);
  });

  it('claims what it is told to claim', async () => {
    const list = { completeness: 'partial' as const, places: ['21'] };
    await importMeetingGuide(atlas.db, { file: feed([MEETING]), fellowship: 'aa', list });
    expect(atlas.rows('select support, place, completeness from source_claims')).toEqual([
      { support: 'alcoholics-anonymous', place: '21', completeness: 'partial' },
    ]);
  });
});

describe('from an address', () => {
  const atlas = useTestDatabase();
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function serve(answer: RequestListener): Promise<string> {
    const started = createServer(answer);
    server = started;
    await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
  }

  it('fetches a list, and keeps no key of its address', async () => {
    const url = await serve((_, response) => {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(JSON.stringify([MEETING]));
    });
    const file = `${url}/feed?key=topsecret`;
    const summary = await importMeetingGuide(atlas.db, { file, fellowship: 'aa' });
    expect(summary).toMatchObject({ read: 1, new: 1, source: 'aa-meetings-127.0.0.1' });
    expect(atlas.rows('select file from imports')).toEqual([
      { file: `${url.slice('http://'.length)}/feed` },
    ]);
    expect(atlas.bytes().toString('latin1')).not.toContain('topsecret');
  });

  it('fetches a query of a BMLT server and its formats', async () => {
    const url = await serve(({ url: path }, response) => {
      const formats = [{ id: '1', key_string: 'F', name_string: 'Women', world_id: 'W' }];
      const meeting = {
        ...{ weekday_tinyint: '1', start_time: '10:00:00', meeting_name: 'Step Up', formats: 'F' },
        ...{ latitude: '37.2496', longitude: '-83.1932', location_province: 'KY' },
      };
      response.end(JSON.stringify(path === '/formats' ? formats : [meeting]));
    });
    const input = { file: `${url}/search`, formats: `${url}/formats`, fellowship: 'na' as const };
    expect(await importBmlt(atlas.db, input)).toMatchObject({ format: 'bmlt', new: 1, issues: [] });
    expect(atlas.rows('select genders from services')).toEqual([{ genders: 'women' }]);
  });

  it.each<[string, RequestListener, RegExp]>([
    [
      'a web page',
      (_, response) => response.setHeader('content-type', 'text/html').end('<html>'),
      /a web page: the site did not give its feed/,
    ],
    [
      'a web page that calls itself JSON',
      (_, response) => response.setHeader('content-type', 'application/json').end('<html>'),
      /a web page/,
    ],
    ['an error', (_, response) => response.writeHead(403).end(), /answers 403 Forbidden/],
    [
      'more than it may be',
      (_, response) => response.writeHead(200, { 'content-length': '999999999' }).write('['),
      /954 MB, expected at most 100 MB/,
    ],
    [
      'a picture',
      (_, response) => response.setHeader('content-type', 'image/png').end('x'),
      /image\/png/,
    ],
    ['nothing', (request) => request.socket.destroy(), /cannot be reached/],
  ])('refuses %s', async (_, answer, message) => {
    const before = atlas.dump();
    const file = `${await serve(answer)}/feed`;
    const importing = importMeetingGuide(atlas.db, { file, fellowship: 'aa' });
    await expect(importing).rejects.toThrow(message);
    expect(atlas.dump()).toBe(before);
  });

  it('waits no longer than it is told', async () => {
    const url = await serve(() => undefined);
    await expect(readSource(url, 50)).rejects.toThrow(/did not answer within 0.05 seconds/);
  });

  it('says which address cannot be one', async () => {
    await expect(readSource('http://')).rejects.toThrow(/the address "http:\/\/"/);
  });
});
