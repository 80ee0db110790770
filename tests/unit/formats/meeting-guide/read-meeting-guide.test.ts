import { describe, expect, it } from 'vitest';
import { MEETING, one, read } from '../../../support/meeting-guide.ts';

describe('a meeting', () => {
  it('is a service of its fellowship at its place', async () => {
    const { listing, service, issues } = await one(MEETING);
    expect(listing).toMatchObject({
      row: 1,
      organization: { name: 'AA groups', phone: null, website: null, note: null },
      place: {
        ...{ name: 'Town Hall', street: '10 Main St', city: 'Hazard', state: 'KY', zip: '41701' },
        ...{ latitude: 37.25, longitude: -83.19, confidential: false },
      },
    });
    expect(service).toMatchObject({
      ...{ support: 'alcoholics-anonymous', name: 'Nooners', modality: 'in-person', codes: 'O' },
      ...{ medicationWelcome: 'unknown', openTo: 'community', verifiedOn: '2026-05-03' },
      ...{ schedule: 'Mon 12:00–13:00', status: null, note: null },
      meetings: [{ weekday: 1, opensAt: '12:00', closesAt: '13:00', attendance: 'in-person' }],
    });
    expect(issues).toEqual([]);
  });

  it.each<[string, unknown, number[]]>([
    ['a number', 0, [0]],
    ['a string', '3', [3]],
    ['a name', 'Saturday', [6]],
    ['a short name', 'wed', [3]],
    ['a list', [1, 3, 5], [1, 3, 5]],
    ['a list of names', ['Monday', 'Tuesdays'], [1, 2]],
    ['a list as text', '1,4', [1, 4]],
    ['missing', undefined, []],
    ['no day', 9, []],
  ])('on a day given as %s', async (_, day, days) => {
    const { service } = await one({ ...MEETING, day });
    expect(service.meetings.map(({ weekday }) => weekday)).toEqual(days);
  });

  it('by appointment is kept and stands in no week', async () => {
    const { service, issues } = await one({ ...MEETING, time: null });
    expect(service).toMatchObject({ meetings: [], schedule: null, note: 'Times are not given.' });
    expect(issues).toMatchObject([{ row: 1, column: 'time', severity: 'info' }]);
  });

  it('may go over midnight; a long one is doubted', async () => {
    const { service, issues } = await one({ ...MEETING, time: '23:30', end_time: '00:30' });
    expect(service.meetings).toMatchObject([{ opensAt: '23:30', closesAt: '00:30' }]);
    expect(issues).toEqual([]);
    const long = await one({ ...MEETING, time: '20:00', end_time: '18:00' });
    expect(long.issues).toMatchObject([{ column: 'end_time', severity: 'warning' }]);
    expect(long.issues[0]?.found).toBe('20:00 to 18:00, over midnight: 22 hours');
  });

  it('is read under other names, with a lost zero and a state in full', async () => {
    const { name, ...rest } = MEETING;
    const { place, service, issues } = await one({
      ...{ ...rest, meeting: name, location: '', location_name: 'Grange &amp; Hall', zip: 2139 },
      formatted_address: '',
      ...{ address: '5 Elm St @ the mill', city: 'Cambridge', state: 'massachusetts' },
      ...{ latitude: '42.365', longitude: '-71.105' },
    });
    expect(service.name).toBe('Nooners');
    expect(place).toMatchObject({
      ...{ name: 'Grange & Hall', street: '5 Elm St', city: 'Cambridge', state: 'MA' },
      ...{ zip: '02139', latitude: 42.365, longitude: -71.105 },
    });
    expect(issues).toMatchObject([{ column: 'postal_code', severity: 'warning' }]);
  });

  it.each<[string, unknown, string | null]>([
    ['codes in a list', ['C', 'M'], 'C M'],
    ['codes in a text', 'c, m', 'C M'],
    ['names', ['Closed', 'men'], 'C M'],
    ['brackets', '[closed]', 'C'],
    ['numbers', [11], '11'],
    ['both open and closed', ['O', 'C'], 'C'],
    ['what a site adds', ['ONL', 'C'], 'C'],
    ['an unknown code', ['C', 'QQQ'], 'C'],
    ['nothing', undefined, null],
  ])('has types given as %s', async (_, types, codes) => {
    expect((await one({ ...MEETING, types })).service.codes).toBe(codes);
  });

  it('tells from its types whom it is for', async () => {
    const { service } = await one({ ...MEETING, types: ['C', 'W', 'CF', 'S', 'EN'] });
    expect(service).toMatchObject({
      ...{ genders: ['women'], children: 'yes', languages: ['en', 'es'] },
      note: 'Closed meetings: for people who want to stop drinking.',
      medicationWelcome: 'unknown',
    });
    expect((await one(MEETING)).service).toMatchObject({
      ...{ genders: null, children: null, languages: null },
    });
  });

  it.each<[string, object, string, string | null, boolean]>([
    ['at a place', {}, 'in-person', null, false],
    ['at a place and online', { conference_url: 'https://zoom.us/j/1' }, 'hybrid', null, false],
    [
      'online by telephone',
      { approximate: 'yes', conference_phone: '606-555-01000' },
      'virtual',
      null,
      true,
    ],
    ['online', { approximate: true, conference_url: 'https://zoom.us/j/1' }, 'virtual', null, true],
    [
      'with an address of no known provider',
      { conference_url: 'https://example.org' },
      'in-person',
      null,
      false,
    ],
    ['paused', { types: ['TC'] }, 'in-person', 'closed', false],
    [
      'paused and online',
      { types: ['TC'], conference_url: 'https://zoom.us/j/1' },
      'virtual',
      null,
      false,
    ],
    ['nowhere', { approximate: 'yes' }, 'in-person', 'closed', true],
    [
      'as its site derived it',
      { attendance_option: 'online', approximate: 'yes' },
      'virtual',
      null,
      true,
    ],
  ])('%s', async (_, fields, modality, status, approximate) => {
    const { service, place } = await one({ ...MEETING, ...fields });
    expect(service).toMatchObject({ modality, status });
    expect(place?.approximate ?? false).toBe(approximate);
    expect(place?.street).toBe(approximate ? null : '10 Main St');
  });

  it('is approximate by a box of coordinates, or by an address without a street', async () => {
    const boxed = { ...MEETING, coordinates: '37,-83,38,-84', attendance_option: 'online' };
    expect((await one(boxed)).place).toMatchObject({ approximate: true, street: null });
    const short = { ...MEETING, approximate: null, formatted_address: 'Hazard, KY 41701, USA' };
    const { place } = await one({ ...short, attendance_option: 'online' });
    expect(place).toMatchObject({ approximate: true, city: 'Hazard', zip: '41701' });
    const point = { ...MEETING, coordinates: '37.3,-83.2' };
    expect((await one(point)).place).toMatchObject({ latitude: 37.3, longitude: -83.2 });
  });

  it('in a home shows no street and no name of the place', async () => {
    const { place, service } = await one({ ...MEETING, location: "Pat's house" });
    expect(service).toMatchObject({ modality: 'in-person', status: null });
    expect(place).toMatchObject({ name: null, street: null, approximate: true, city: 'Hazard' });
  });

  it('keeps nothing of persons', async () => {
    const { listing, issues } = await one({
      ...MEETING,
      ...{ contact_1_name: 'Secret', contact_1_phone: '606-555-0111', venmo: '@secret' },
      ...{ feedback_emails: ['secret@example.org'], entity_email: 'secret@example.org' },
      ...{ conference_url_notes: 'Password secret', email: 'secret@example.org' },
      notes: 'Ask for Secret S. at 606-555-0111. Side door.',
    });
    const text = JSON.stringify({ listing, issues });
    expect(text).not.toMatch(/secret|0111|example/i);
    expect(listing.services[0]?.note).toBe('Side door.');
  });

  it('without a place is refused, unless it is online in a state', async () => {
    const nowhere = { ...MEETING, formatted_address: '', latitude: null, longitude: null };
    const { listings, issues } = await read(nowhere);
    expect(listings).toEqual([]);
    expect(issues).toMatchObject([{ row: 1, column: 'address', severity: 'error' }]);
    const online = { ...nowhere, state: 'KY', attendance_option: 'online' };
    const { listing } = await one(online);
    expect(listing).toMatchObject({ place: null, services: [{ area: ['21'] }] });
  });

  it('in another country is refused', async () => {
    const abroad = { ...MEETING, formatted_address: '1 King St, Toronto, ON, Canada' };
    const { issues } = await read({ ...abroad, country: 'CA', latitude: null, longitude: null });
    expect(issues).toMatchObject([{ row: 1, severity: 'error', found: '"CA"' }]);
  });
});
