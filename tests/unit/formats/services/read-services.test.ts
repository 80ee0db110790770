import { NOTHING_MORE } from '#lib/domain/service.ts';
import { describe, expect, it } from 'vitest';
import { readServices } from '#lib/formats/services/read.ts';
import { buildWorkbook, bytesOf } from '../../../support/build-workbook.ts';
import { catalog } from '../../../support/catalog.ts';

/** Reads a table whose header is the first line. */
function read(text: string, state?: string) {
  return readServices(bytesOf(text), { fileName: 's.csv', catalog, ...(state ? { state } : {}) });
}

const FULL =
  'organization,service,support,street,city,state,zip,county_fips,latitude,longitude,modality,capacity,' +
  'medication_welcome,open_to,narr_level,confidential,service_area,schedule,phone,website,verified_on,' +
  'ends_on,funding,entry_door,note\n' +
  'Hope House,Evening group,Peer-Support,10 Main St,Hazard,ky,41701,21193,37.25,-83.19,Hybrid,12,Yes,' +
  'community,2,no,21193;KY;1001,Mon 18:00,606-555-0100,example.org,5/3/2024,2027-06-30,SOR grant,School;jail release,Ring the bell\n';

describe('a row', () => {
  it('gives a listing of one service with everything in its place', async () => {
    const { listings, issues, ...counts } = await read(FULL);
    expect(counts).toEqual({ read: 1, skipped: 0, duplicates: 0 });
    expect(issues).toMatchObject([{ row: 2, column: 'service_area', severity: 'warning' }]);
    expect(listings).toEqual([
      {
        row: 2,
        organizationKey: 'hope house',
        key: 'hope house|evening group|peer support|10 main st|hazard|41701|21193|01001 21 21193',
        organization: {
          name: 'Hope House',
          phone: '606-555-0100',
          website: 'https://example.org',
          note: null,
          entryDoors: ['jail-release', 'school'],
        },
        place: {
          ...{ name: null, street: '10 Main St', city: 'Hazard', state: 'KY', zip: '41701' },
          ...{ countyFips: '21193', latitude: 37.25, longitude: -83.19, confidential: false },
        },
        services: [
          {
            ...{ support: 'peer-support', name: 'Evening group', modality: 'hybrid', capacity: 12 },
            ...{ medicationWelcome: 'yes', openTo: 'community', narrLevel: 2 },
            ...{ schedule: 'Mon 18:00', verifiedOn: '2024-05-03', note: 'Ring the bell' },
            ...NOTHING_MORE,
            ...{ endsOn: '2027-06-30', funding: 'SOR grant' },
            ...{ codes: null, area: ['21193', '21', '01001'] },
            meetings: [{ weekday: 1, opensAt: '18:00', closesAt: null, attendance: 'hybrid' }],
          },
        ],
      },
    ]);
  });

  it('is as unknown as its empty cells', async () => {
    const { listings } = await read('organization,support,zip\nA,peer-support,41701\n');
    expect(listings[0]?.services[0]).toMatchObject({
      ...{ name: null, capacity: null, medicationWelcome: 'unknown', openTo: 'unknown' },
      ...{ narrLevel: null, schedule: null, verifiedOn: null, area: [], modality: 'in-person' },
    });
    expect(listings[0]?.place).toMatchObject({ latitude: null, longitude: null, countyFips: null });
  });

  it('is virtual where its support is so by nature', async () => {
    const { listings } = await read('organization,support,service_area\nA,recovery-warmline,KY\n');
    expect(listings[0]?.services[0]?.modality).toBe('virtual');
    expect(listings[0]?.place).toBeNull();
  });

  it('may carry a group', async () => {
    const { listings } = await read('organization,support,zip\nA,mutual-aid,41701\n');
    expect(listings[0]?.services[0]?.support).toBe('mutual-aid');
  });

  it.each([
    ['coordinates', 'latitude,longitude', '37.2,-83.1'],
    ['a ZIP', 'zip,state', '41701,KY'],
    ['a county', 'county_fips,state', '21193,KY'],
    ['a service area', 'service_area,state', '21193;21195,KY'],
  ])('has a place with %s', async (_, columns, cells) => {
    const { listings, issues } = await read(
      `organization,support,${columns}\nA,peer-support,${cells}\n`,
    );
    expect(listings).toHaveLength(1);
    expect(issues).toEqual([]);
  });

  it('takes columns in any order and any case, from a workbook too', async () => {
    const bytes = await buildWorkbook({
      Services: [
        ['ZIP', 'Support', 'Organization', 'Verified_On', 'Capacity'],
        [
          4101,
          'peer-support',
          'Hope',
          { type: Date, value: new Date('2024-05-03'), format: 'm/d/yyyy' },
          12,
        ],
      ],
    });
    const { listings, issues } = await readServices(bytes, { fileName: 's.xlsx', catalog });
    expect(listings[0]?.place?.zip).toBe('04101');
    expect(listings[0]?.services[0]).toMatchObject({ verifiedOn: '2024-05-03', capacity: 12 });
    expect(issues).toMatchObject([{ row: 2, column: 'zip', severity: 'warning' }]);
  });

  it('keeps scripts and formulas as text, and takes the guard of our own files off', async () => {
    const { listings } = await read(
      "organization,support,zip,phone,note\n<script>x</script>,peer-support,41701,'+1 606 555,=1+1\n",
    );
    expect(listings[0]?.organization).toMatchObject({
      name: '<script>x</script>',
      phone: '+1 606 555',
    });
    expect(listings[0]?.services[0]?.note).toBe('=1+1');
  });

  it('loses a website that a browser would run, and says so', async () => {
    const { listings, issues } = await read(
      'organization,support,zip,website\nA,peer-support,41701,javascript:alert(1)\n',
    );
    expect(listings[0]?.organization.website).toBeNull();
    expect(issues).toMatchObject([{ row: 2, column: 'website', severity: 'warning' }]);
  });
});

describe('a row that cannot be used', () => {
  it.each([
    ['organization', { organization: '' }],
    ['support', { support: '' }],
    ['zip', { zip: '4O6O1' }],
    ['state', { state: 'Kentuky' }],
    ['county_fips', { county_fips: '99999' }],
    ['latitude', { latitude: 'north' }],
    ['longitude', { longitude: '-830' }],
    ['modality', { modality: 'phone' }],
    ['capacity', { capacity: '-1' }],
    ['medication_welcome', { medication_welcome: 'sometimes' }],
    ['open_to', { open_to: 'all' }],
    ['narr_level', { narr_level: '5' }],
    ['languages', { languages: 'Klingonish' }],
    ['genders', { genders: 'ladies' }],
    ['children', { children: 'mixed' }],
    ['confidential', { confidential: 'perhaps' }],
    ['service_area', { service_area: '21193;Perry' }],
    ['verified_on', { verified_on: '2024-02-30' }],
  ])('is refused for its %s, with row and column, and the others go on', async (column, cells) => {
    const good = { organization: 'A', support: 'peer-support', zip: '41701' };
    const columns = [...new Set([...Object.keys(good), ...Object.keys(cells)])];
    const line = (record: Record<string, string>) =>
      columns.map((name) => record[name] ?? '').join(',');
    const text = [
      columns.join(','),
      line({ ...good, ...cells }),
      line({ ...good, organization: 'B' }),
    ].join('\n');
    const { listings, issues, read: rows } = await read(text);
    expect(issues).toMatchObject([{ row: 2, column, severity: 'error' }]);
    expect(listings.map((listing) => listing.organization.name)).toEqual(['B']);
    expect(rows).toBe(2);
  });

  it('has no place at all', async () => {
    const { listings, issues } = await read('organization,support,state\nA,peer-support,KY\n');
    expect(listings).toEqual([]);
    expect(issues).toMatchObject([
      { row: 2, column: null, severity: 'error', found: expect.stringContaining('no place') },
    ]);
  });

  it.each([
    ['recovery-cafes', 'recovery-cafe'],
    ['Recovery Cafe', 'recovery-cafe'],
    ['peersupport', 'peer-support'],
    ['warmline', 'recovery-warmline'],
  ])('has the support %s: near ones are named', async (support, near) => {
    const { issues } = await read(`organization,support,zip\nA,${support},41701\n`);
    expect(issues[0]).toMatchObject({ row: 2, column: 'support', found: `"${support}"` });
    expect(issues[0]?.expected).toContain(near);
  });

  it('is not taken for a member of every object', async () => {
    const { issues } = await read('organization,support,zip\nA,constructor,41701\n');
    expect(issues).toMatchObject([{ column: 'support', severity: 'error' }]);
  });
});

describe('the reading', () => {
  it('counts a row that is there twice once, and names both', async () => {
    const line = 'A,peer-support,41701,Mon 18:00\n';
    const {
      listings,
      issues,
      read: rows,
      duplicates,
    } = await read(`organization,support,zip,schedule\n${line}${line}`);
    expect({ count: listings.length, rows, duplicates }).toEqual({
      count: 1,
      rows: 2,
      duplicates: 1,
    });
    expect(issues).toMatchObject([
      { row: 3, severity: 'info', found: 'the same cells as in row 2' },
    ]);
  });

  it('tells services that differ only in their time by their order', async () => {
    const { listings } = await read(
      'organization,support,zip,schedule\nA,peer-support,41701,Mon\nA,peer-support,41701,Tue\n',
    );
    expect(listings.map(({ key }) => key)).toEqual([
      'a||peer support|||41701||',
      'a||peer support|||41701|||#2',
    ]);
  });

  it('keeps a schedule that is no week as text, and says so', async () => {
    const { listings, issues } = await read(
      'organization,support,zip,schedule\nA,peer-support,41701,1st Tue 18:00\n',
    );
    expect(listings[0]?.services[0]).toMatchObject({ schedule: '1st Tue 18:00', meetings: [] });
    expect(issues).toMatchObject([
      { row: 2, column: 'schedule', severity: 'info', found: '"1st Tue 18:00", kept as text' },
    ]);
  });

  it('tells a schedule that many rows have once', async () => {
    const { issues } = await read(
      'organization,support,zip,schedule\nA,peer-support,41701,by chance\n' +
        'B,peer-support,41701,by chance\nC,peer-support,41701,never\nD,peer-support,41701,by chance\n',
    );
    expect(issues).toMatchObject([
      { row: 2, found: '"by chance", kept as text, and so in 2 more rows' },
      { row: 4, found: '"never", kept as text' },
    ]);
  });

  it('keeps one state, by the state, the county or the area of a row', async () => {
    const {
      listings,
      skipped,
      read: rows,
      issues,
    } = await read(
      'organization,support,state,zip,county_fips,service_area\n' +
        'A,peer-support,KY,41701,,\nB,peer-support,,,21193,\nC,recovery-warmline,,,,21;47\n' +
        'D,peer-support,TN,37011,,\nE,peer-support,,,47001,\nF,peer-support,,41701,,\n',
      'KY',
    );
    expect(listings.map((listing) => listing.organization.name)).toEqual(['A', 'B', 'C']);
    expect({ rows, skipped }).toEqual({ rows: 3, skipped: 3 });
    expect(issues).toMatchObject([{ row: 7, column: 'state', severity: 'info' }]);
  });

  it('counts a row with too many cells as read and refused', async () => {
    const {
      listings,
      issues,
      read: rows,
    } = await read('organization,support,zip\nA,peer-support,41701,x\n');
    expect({ listings, rows }).toEqual({ listings: [], rows: 1 });
    expect(issues).toMatchObject([{ row: 2, severity: 'error' }]);
  });

  it('reports unknown columns and refuses a table without the wanted ones', async () => {
    const { issues } = await read('organization,support,zip,colour\nA,peer-support,41701,red\n');
    expect(issues).toMatchObject([{ column: 'colour', severity: 'info' }]);
    await expect(read('name,type\nA,B\n')).rejects.toThrow(
      'the columns organization, support in row 1',
    );
  });
});
