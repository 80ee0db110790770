import { describe, expect, it } from 'vitest';
import { readSamhsaDirectory } from '#lib/formats/samhsa/read-directory.ts';
import { buildWorkbook, bytesOf } from '../../../support/build-workbook.ts';
import { catalog } from '../../../support/catalog.ts';

const HEADER =
  'name1 name2 street1 street2 city state zip phone intake1 intake2 intake1a intake2a service_code_info';
type Cells = Partial<
  Record<
    | 'name1'
    | 'name2'
    | 'street1'
    | 'street2'
    | 'city'
    | 'state'
    | 'zip'
    | 'phone'
    | 'service_code_info',
    string | number
  >
>;

const FACILITY: Cells = {
  name1: 'Example Recovery Inc',
  street1: '10 Main Street',
  city: 'Hazard',
  state: 'KY',
  zip: '41701',
  phone: '606-555-0100',
  service_code_info: 'SA * OP',
};

/** A directory of the form of the National Directory, with some of its codes. */
function directory(
  facilities: readonly Cells[],
  codes = 'SA DT OP ORT TELE MOA ACMA NMOA HH RC TA',
) {
  const columns = HEADER.split(' ');
  const rows = facilities.map((cells) =>
    columns.map((column) => (cells as Record<string, string | number>)[column] ?? null),
  );
  return buildWorkbook({
    'Facilities List': [columns, ...rows],
    'Service Code Reference': [
      ['category_code', 'service_code', 'service_name'],
      ...codes.split(' ').map((code) => ['X', code, `Name of ${code}`]),
    ],
  });
}

async function read(
  facilities: readonly Cells[],
  options: { state?: string; codes?: string } = {},
) {
  const { codes, ...rest } = options;
  const bytes = await directory(facilities, codes);
  return readSamhsaDirectory(bytes, { fileName: 'directory.xlsx', catalog, ...rest });
}

describe('a facility', () => {
  it('is one listing with one service per support that its codes name', async () => {
    const { listings } = await read([
      { ...FACILITY, name2: 'Perry County', service_code_info: 'SA DT * OP ORT * HH RC TA' },
    ]);
    expect(listings).toHaveLength(1);
    expect(listings[0]).toMatchObject({
      row: 2,
      organizationKey: 'example recovery inc|ky',
      key: 'example recovery inc|perry county|10 main street||hazard|ky|41701',
      organization: {
        name: 'Example Recovery Inc',
        phone: '606-555-0100',
        website: null,
        note: null,
      },
      place: {
        name: 'Perry County',
        street: '10 Main Street',
        city: 'Hazard',
        state: 'KY',
        zip: '41701',
        countyFips: null,
        latitude: null,
        longitude: null,
        confidential: false,
      },
    });
    expect(
      listings[0]?.services.map(({ support, codes, openTo, modality }) => [
        support,
        codes,
        openTo,
        modality,
      ]),
    ).toEqual([
      ['withdrawal-management', 'DT', 'community', 'in-person'],
      ['outpatient-counseling', 'OP ORT', 'community', 'in-person'],
      ['recovery-housing', 'HH', 'clients', 'in-person'],
      ['recovery-coaching', 'RC', 'clients', 'in-person'],
      ['transportation', 'TA', 'clients', 'in-person'],
    ]);
  });

  it('offers by telehealth what can be had both ways', async () => {
    const { listings } = await read([{ ...FACILITY, service_code_info: 'SA DT * OP * TELE * TA' }]);
    expect(listings[0]?.services.map(({ support, modality }) => [support, modality])).toEqual([
      ['withdrawal-management', 'in-person'],
      ['outpatient-counseling', 'hybrid'],
      ['transportation', 'in-person'],
    ]);
  });

  it.each([
    ['OP', 'unknown'],
    ['OP MOA', 'yes'],
    ['OP ACMA', 'yes'],
    ['OP NMOA', 'no'],
    ['OP NMOA ACMA', 'mixed'],
  ])('with the codes %s has a medication welcome of %s', async (codes, welcome) => {
    const { listings } = await read([{ ...FACILITY, service_code_info: codes }]);
    expect(listings[0]?.services.map((service) => service.medicationWelcome)).toEqual([welcome]);
  });

  it('takes the street from the line that has it, and keeps the other', async () => {
    const { listings } = await read([
      { ...FACILITY, street1: 'Court House', street2: '411 West 2nd Street' },
      { ...FACILITY, name2: 'Outpatient', street1: '5 Oak Street', street2: 'Suite 3' },
      { ...FACILITY, street1: '6 Oak Street', street2: 'P.O. Box 9' },
      { ...FACILITY, street1: '- - -' },
    ]);
    expect(listings.map(({ place }) => [place?.street, place?.name])).toEqual([
      ['411 West 2nd Street', 'Court House'],
      ['5 Oak Street', 'Outpatient, Suite 3'],
      ['6 Oak Street', null],
      [null, null],
    ]);
  });

  it('without a code that names a support is kept, with no service', async () => {
    const { listings, issues } = await read([{ ...FACILITY, service_code_info: 'SA' }]);
    expect(listings[0]?.services).toEqual([]);
    expect(issues).toEqual([]);
  });

  it('keeps a script in its name as a name, and a formula as text', async () => {
    const { listings } = await read([
      { ...FACILITY, name1: '<script>alert(1)</script>', name2: '=HYPERLINK("http://x")' },
    ]);
    expect(listings[0]?.organization.name).toBe('<script>alert(1)</script>');
    expect(listings[0]?.place?.name).toBe('=HYPERLINK("http://x")');
  });

  it('shares its organization with the other sites in its state', async () => {
    const { listings } = await read([
      FACILITY,
      { ...FACILITY, name1: 'EXAMPLE RECOVERY, INC.', city: 'Paris' },
      { ...FACILITY, state: 'OH', city: 'Paris' },
    ]);
    const keys = listings.map((listing) => listing.organizationKey);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
    expect(new Set(listings.map((listing) => listing.key)).size).toBe(3);
  });
});

describe('two rows that are one facility', () => {
  it('are united, counted and told with both rows', async () => {
    const {
      listings,
      issues,
      read: rows,
      duplicates,
    } = await read([
      { ...FACILITY, phone: '', service_code_info: 'OP * MOA' },
      { ...FACILITY, street1: '10  MAIN STREET.', service_code_info: 'ORT OP * HH * NMOA' },
    ]);
    expect({ rows, duplicates }).toEqual({ rows: 2, duplicates: 1 });
    expect(listings).toHaveLength(1);
    expect(listings[0]).toMatchObject({ row: 2, organization: { phone: '606-555-0100' } });
    expect(
      listings[0]?.services.map(({ support, codes, medicationWelcome }) => [
        support,
        codes,
        medicationWelcome,
      ]),
    ).toEqual([
      ['outpatient-counseling', 'OP ORT', 'mixed'],
      ['recovery-housing', 'HH', 'mixed'],
    ]);
    expect(issues).toMatchObject([
      { row: 3, severity: 'info', found: expect.stringContaining('row 2') },
    ]);
  });
});

describe('a row that cannot be used', () => {
  it.each([
    ['a ZIP with letters', { zip: '4O6O1' }, 'zip'],
    ['no ZIP', { zip: '' }, 'zip'],
    ['no name', { name1: '' }, 'name1'],
    ['a state that does not exist', { state: 'FM' }, 'state'],
    ['no state', { state: '' }, 'state'],
  ])('has %s: it is refused with row and column, the others go on', async (_, cells, column) => {
    const reading = await read([
      FACILITY,
      { ...FACILITY, ...cells },
      { ...FACILITY, city: 'Paris' },
    ]);
    expect(reading.issues).toMatchObject([{ row: 3, column, severity: 'error' }]);
    expect(reading.listings.map(({ row }) => row)).toEqual([2, 4]);
    expect(reading.read).toBe(3);
  });

  it('is not one whose ZIP only lost its zero: it is mended and told', async () => {
    const { listings, issues } = await read([{ ...FACILITY, state: 'ME', zip: 4101 }]);
    expect(listings[0]?.place?.zip).toBe('04101');
    expect(issues).toMatchObject([{ row: 2, column: 'zip', severity: 'warning' }]);
  });

  it('is not one with an unknown code: that is told, and given no meaning', async () => {
    const { listings, issues } = await read([{ ...FACILITY, service_code_info: 'OP * BU QQQ' }]);
    expect(listings[0]?.services.map(({ support }) => support)).toEqual(['outpatient-counseling']);
    expect(issues).toMatchObject([
      { row: 2, column: 'service_code_info', severity: 'warning', found: 'the codes "BU QQQ"' },
    ]);
  });
});

describe('the reading', () => {
  it('keeps one state and counts the rows of others', async () => {
    const reading = await read(
      [FACILITY, { ...FACILITY, state: 'TN' }, { ...FACILITY, state: 'XX' }],
      { state: 'ky' },
    );
    expect(reading).toMatchObject({ read: 1, skipped: 2, states: ['KY'], issues: [] });
  });

  it('lists the supports that the workbook has a code for, and no other', async () => {
    const { listedSupports } = await read([FACILITY], { codes: 'SA OP ORT HH SHG' });
    expect([...listedSupports].sort()).toEqual([
      'mutual-aid',
      'outpatient-counseling',
      'recovery-housing',
    ]);
  });

  it('refuses a state that does not exist', async () => {
    await expect(read([FACILITY], { state: 'Kentuky' })).rejects.toThrow(
      'found the state "Kentuky"',
    );
  });

  it.each([
    ['a text file', () => bytesOf('name1,zip\na,1'), 'a text file'],
    [
      'a workbook of another kind',
      () => buildWorkbook({ Sheet1: [['name1']] }),
      'with the sheets "Sheet1"',
    ],
    [
      'a directory without a column',
      () =>
        buildWorkbook({
          'Facilities List': [['name1', 'city']],
          'Service Code Reference': [['service_code'], ['OP']],
        }),
      'the columns street1, state, zip, service_code_info in row 1',
    ],
  ])('refuses %s', async (_, bytes, message) => {
    const reading = readSamhsaDirectory(await bytes(), { fileName: 'x.xlsx', catalog });
    await expect(reading).rejects.toThrow(message);
  });
});
