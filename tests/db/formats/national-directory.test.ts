import { beforeAll, describe, expect, it } from 'vitest';
import { readFacilityCoordinates } from '#lib/formats/samhsa/read-coordinates.ts';
import { readSamhsaDirectory, type SamhsaReading } from '#lib/formats/samhsa/read-directory.ts';
import { catalog } from '../../support/catalog.ts';
import { sharedFile } from '../../support/shared-file.ts';

const file = sharedFile('data/treatment/National_Directory_SA_Facilities_2022.xlsx');
const points = sharedFile('data/treatment/oeps_SAMHSA_Nationwide_Substance_Use_Treatment_Data.csv');

describe.skipIf(!file.exists)('the National Directory of 2022', () => {
  let kentucky: SamhsaReading;
  let nation: SamhsaReading;
  beforeAll(async () => {
    const bytes = file.read();
    kentucky = await readSamhsaDirectory(bytes, { fileName: 'nd.xlsx', catalog, state: 'KY' });
    nation = await readSamhsaDirectory(bytes, { fileName: 'nd.xlsx', catalog });
  });

  it('has 354 rows of Kentucky, one of them twice', () => {
    expect(kentucky).toMatchObject({
      read: 354,
      duplicates: 1,
      skipped: 12_176 - 354,
      states: ['KY'],
    });
    expect(kentucky.listings).toHaveLength(353);
    expect(kentucky.issues).toMatchObject([
      {
        row: 4638,
        severity: 'info',
        found: expect.stringMatching(/row 4637.*Spero Health, Frankfort/),
      },
    ]);
  });

  it('has 12,176 rows, of which two lie in states in free association', () => {
    expect(nation).toMatchObject({ read: 12_176, skipped: 0, duplicates: 6 });
    const refused = nation.issues.filter((issue) => issue.severity === 'error');
    expect(refused.map(({ row, found }) => [row, found])).toEqual([
      [6188, '"FM"'],
      [10_140, '"PW"'],
    ]);
    expect(nation.issues.filter((issue) => issue.severity === 'warning')).toEqual([]);
  });

  it('cannot list what only the mental-health directory has codes for', () => {
    expect(kentucky.listedSupports).toContain('recovery-housing');
    for (const support of [
      'supportive-housing',
      'supported-employment',
      'vocational-rehabilitation',
      'education',
      'family-groups',
      'fitness-and-recreation',
    ]) {
      expect(kentucky.listedSupports).not.toContain(support);
    }
  });

  // Counted in the workbook's XML by a script apart from the product.
  it.each([
    ['recovery-housing', 33],
    ['opioid-treatment-program', 21],
  ])('has %s at %i facilities of Kentucky', (support, count) => {
    const found = kentucky.listings.filter(({ services }) =>
      services.some((one) => one.support === support),
    );
    expect(found).toHaveLength(count);
  });

  // The baseline measured elsewhere: 303 of 354 rows of Kentucky, 10,588 of 12,176 of the nation.
  it.skipIf(!points.exists)('finds most of its addresses in the list of 2021', async () => {
    const { find, rows } = await readFacilityCoordinates(points.read(), { fileName: 'p.csv' });
    const found = ({ listings }: SamhsaReading) =>
      listings.filter(({ place }) => place && find(place)).length;
    expect(rows).toBe(14_034);
    expect(found(kentucky)).toBe(312);
    expect(found(nation)).toBeGreaterThan(10_588);
  });
});
