import { describe, expect, it } from 'vitest';
import { findState } from '#lib/domain/state.ts';
import { importServices } from '#lib/server/intake/import-services.ts';
import { createAtlas } from '#lib/server/services/atlas.ts';
import { getUnplaced, writeUnplaced } from '#lib/server/services/unplaced.ts';
import { unplacedEffect, unplacedFinding, unplacedWords } from '#lib/view/unplaced.ts';
import { csvText } from '../../support/csv-text.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const ROW = { support: 'recovery-cafe', state: 'KY', confidential: '', county_fips: '' };
const ROWS = [
  { ...ROW, organization: 'On the map', latitude: '37.25', longitude: '-83.19' },
  { ...ROW, organization: 'Lost', city: 'Hazard', zip: '41701' },
  { ...ROW, organization: 'Lost', city: 'Hazard', zip: '41701', support: 'peer-support' },
  { ...ROW, organization: 'Somewhere in Perry', county_fips: '21193', city: 'Hazard' },
  { ...ROW, organization: 'Shelter', county_fips: '21193', city: 'Hazard', confidential: 'yes' },
  { ...ROW, organization: 'Mobile unit', state: '', service_area: '21193; 21195' },
  { ...ROW, organization: 'Statewide', state: '', service_area: 'KY' },
  { ...ROW, organization: 'Online', modality: 'virtual', state: '', service_area: 'KY' },
  { ...ROW, organization: 'Ohioan', state: 'OH', zip: '45601' },
];

describe('listings without a place on the map', () => {
  const database = useTestDatabase();
  async function lines() {
    await importServices(database.db, { file: database.write('s.csv', csvText(ROWS)) });
    const state = findState('KY');
    if (!state) throw new Error('no Kentucky');
    return getUnplaced(createAtlas(database.db), state);
  }

  it('are told with reason and effect, those that count nowhere first', async () => {
    const found = await lines();
    expect(
      found.map((line) => [line.organization, unplacedWords(line), unplacedEffect(line)]),
    ).toEqual([
      ['Lost', 'The ZIP code of Hazard, 41701 is not among the imported centers', 'Counts nowhere'],
      [
        'Mobile unit',
        'Its source names an area that it serves and no location',
        'Counts as in reach in 2 counties',
      ],
      [
        'Statewide',
        'Its source names an area that it serves and no location',
        'Counts as in reach in the whole state',
      ],
      [
        'Somewhere in Perry',
        'Its source gives a county, and no address that could be located',
        'Counts in Perry County; distances are measured to the county’s center',
      ],
      [
        'Shelter',
        'Confidential: its county is all that is kept',
        'Counts in Perry County; distances are measured to the county’s center',
      ],
    ]);
    expect(found[0]?.supports).toHaveLength(2);
    expect(unplacedFinding(found)).toBe(
      '5 listings in person have no place of their own on the map. 1 of them counts nowhere, because no county is known.',
    );
  });

  it('go into a file that names no street and no city of a confidential place', async () => {
    const text = writeUnplaced(await lines());
    const shelter = text.split('\n').find((line) => line.includes('Shelter'));
    expect(text.split('\n')[0]).toContain('organization,supports,listed_place,county,reason');
    expect(shelter).toContain('Perry County');
    expect(shelter).not.toContain('Hazard');
  });
});

it('says that every listing has its place', () => {
  expect(unplacedFinding([])).toBe('Every listing in person has a place on the map.');
});
