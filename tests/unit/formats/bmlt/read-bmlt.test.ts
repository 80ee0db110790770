import { describe, expect, it } from 'vitest';
import { readBmlt } from '#lib/formats/bmlt/read-bmlt.ts';
import { bytesOf } from '../../../support/build-workbook.ts';
import { fellowship } from '../../../support/fellowship.ts';

// Keys are a server's own: here "GES" is closed. World ids are the same everywhere.
const FORMATS = [
  { id: '4', key_string: 'GES', name_string: 'Closed', world_id: 'CLOSED' },
  { id: '17', key_string: 'O', name_string: 'Open', world_id: 'OPEN' },
  { id: '9', key_string: 'F', name_string: 'Women', world_id: 'W' },
  { id: '10', key_string: 'ES', name_string: 'Espanol', world_id: 'LANG' },
  { id: '11', key_string: 'CW', name_string: 'Children Welcome', world_id: 'CW' },
  { id: '12', key_string: 'TC', name_string: 'Facility Temporarily Closed', world_id: 'TC' },
  { id: '13', key_string: 'VM', name_string: 'Virtual', world_id: 'VM' },
];
const MEETING = {
  id_bigint: '2566',
  weekday_tinyint: '2',
  start_time: '19:00:00',
  duration_time: '01:30:00',
  formats: 'O',
  longitude: '-83.19',
  latitude: '37.25',
  meeting_name: 'Step Up',
  location_text: 'Hospital',
  location_street: '128 Main Street',
  location_municipality: 'Hazard',
  location_province: 'KY',
  location_postal_code_1: '41701',
};

function parse(value: unknown, formats: unknown = FORMATS) {
  return readBmlt(bytesOf(JSON.stringify(value)), {
    ...{ fileName: 'search.json', fellowship: fellowship('na') },
    formats: { bytes: bytesOf(JSON.stringify(formats)), fileName: 'formats.json' },
  });
}

function one(fields: object) {
  const { listings, issues } = parse([{ ...MEETING, ...fields }]);
  const [listing] = listings;
  const [service] = listing?.services ?? [];
  if (!listing || !service) throw new Error('Found no listing');
  return { listing, service, issues };
}

describe('a meeting of a BMLT server', () => {
  it('is read from its texts, Sunday being 1', () => {
    const { listing, service, issues } = one({});
    expect(listing).toMatchObject({
      organization: { name: 'NA groups' },
      place: { street: '128 Main Street', state: 'KY', zip: '41701', latitude: 37.25 },
    });
    expect(service).toMatchObject({
      ...{ support: 'narcotics-anonymous', name: 'Step Up', modality: 'in-person', codes: 'O' },
      meetings: [{ weekday: 1, opensAt: '19:00', closesAt: '20:30', attendance: 'in-person' }],
      ...{ note: null, verifiedOn: null, medicationWelcome: 'unknown' },
    });
    expect(issues).toEqual([]);
  });

  it.each([
    ['1', 0],
    ['7', 6],
  ])('on day %s is on weekday %i', (day, weekday) => {
    expect(one({ weekday_tinyint: day }).service.meetings[0]?.weekday).toBe(weekday);
  });

  it('on day 0 is on no day that is known', () => {
    const { service, issues } = one({ weekday_tinyint: '0' });
    expect(service.meetings).toEqual([]);
    expect(issues[0]).toMatchObject({ column: 'day', severity: 'warning' });
  });

  it.each([
    ['00:00:00', null],
    ['', null],
    ['24:00:00', null],
    ['06:00:00', '01:00'],
  ])('for a duration of "%s" ends at %s', (duration, end) => {
    expect(one({ duration_time: duration }).service.meetings[0]?.closesAt).toBe(end);
  });

  it('means by its formats what their world ids say, by id before key', () => {
    expect(one({ formats: 'GES,F,ES,CW' }).service).toMatchObject({
      ...{ genders: ['women'], languages: ['es'], children: 'yes', codes: 'CW ES F GES' },
      note: 'Closed meetings: for people who think they may have a problem with drugs.',
    });
    expect(one({ formats: 'O', format_shared_id_list: '9' }).service.genders).toEqual(['women']);
  });

  it('says which formats mean nothing here', () => {
    const { service, issues } = one({ formats: 'O,ZZ' });
    expect(service.codes).toBe('O ZZ');
    expect(issues).toMatchObject([{ column: 'formats', found: '"ZZ"', severity: 'info' }]);
  });

  it.each<[string, object, string, string | null]>([
    ['a place', { venue_type: '1' }, 'in-person', null],
    ['a virtual one', { venue_type: '2' }, 'virtual', null],
    ['a hybrid one', { venue_type: '3' }, 'hybrid', null],
    ['a virtual format', { formats: 'VM' }, 'virtual', null],
    ['a link beside a place', { virtual_meeting_link: 'https://zoom.us/j/1' }, 'hybrid', null],
    ['a place closed for a time', { formats: 'TC' }, 'in-person', 'closed'],
    [
      'a closed place, and a link',
      { formats: 'TC', virtual_meeting_link: 'https://zoom.us/j/1' },
      'virtual',
      null,
    ],
  ])('has a venue: %s', (_, fields, modality, status) => {
    expect(one(fields).service).toMatchObject({ modality, status });
  });

  it('keeps nothing of persons', () => {
    const { listing, issues } = one({
      ...{ contact_name_1: 'Secret', contact_phone_1: '606-555-0111', email_contact: 's@x.org' },
      ...{ virtual_meeting_additional_info: 'Passcode secret', phone_meeting_number: '6065550111' },
      comments: 'Text Secret at 606-555-0111. Ring the bell.',
    });
    expect(JSON.stringify({ listing, issues })).not.toMatch(/secret|0111|x\.org/i);
    expect(listing.services[0]?.note).toBe('Ring the bell.');
  });

  it('that is not published is refused', () => {
    const { listings, issues, read } = parse([{ ...MEETING, published: '0' }, MEETING]);
    expect(listings).toHaveLength(1);
    expect(read).toBe(2);
    expect(issues).toMatchObject([{ row: 1, severity: 'error' }]);
  });

  it('belongs to its service body where it is named', () => {
    const { listing } = one({ service_body_name: 'Mountain Area' });
    expect(listing.organization.name).toBe('NA groups, Mountain Area');
  });
});

it('reads formats that come with the meetings', () => {
  const bytes = bytesOf(JSON.stringify({ meetings: [MEETING], formats: FORMATS }));
  const { listings, issues } = readBmlt(bytes, {
    ...{ fileName: 'search.json', fellowship: fellowship('na'), formats: null },
  });
  expect(listings).toHaveLength(1);
  expect(issues).toEqual([]);
});

it('refuses a web page and what is no list', () => {
  const read = (text: string) => () =>
    readBmlt(bytesOf(text), { fileName: 'x', fellowship: fellowship('na'), formats: null });
  expect(read('<html>')).toThrow(/web page/);
  expect(read('7')).toThrow(/a number/);
});

it('an empty list is a list', () => {
  expect(parse([])).toMatchObject({ listings: [], read: 0 });
});
