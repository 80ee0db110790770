import { beforeEach, describe, expect, it } from 'vitest';
import { ANY_SERVICE, type ServiceFilter } from '#lib/domain/service-filter.ts';
import { importServices } from '#lib/server/intake/import-services.ts';
import { createAtlas } from '#lib/server/services/atlas.ts';
import { getCoverage } from '#lib/server/services/coverage.ts';
import { csvText } from '../../support/csv-text.ts';
import { runRosc } from '../../support/run-rosc.ts';
import { atNorth, FAYETTE, PERRY, useSmallAtlas } from '../../support/small-atlas.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const place = (county_fips: string, mile: number) => ({
  ...{ county_fips, state: 'KY' },
  latitude: String(atNorth(mile).latitude),
  longitude: String(atNorth(mile).longitude),
});
// Beside what the small Kentucky has: a cafe at mile 105, of which only is known that it is open to
// the community and was verified on 1 March, and a hidden residence of NARR level 1 in Perry.
const ROWS = [
  {
    ...{ organization: 'Welcome cafe', support: 'recovery-cafe', ...place(FAYETTE, 95) },
    ...{ medication_welcome: 'yes', open_to: 'community', languages: 'en;es' },
    ...{ verified_on: '2026-10-15', schedule: 'Mon 18:00–20:00' },
  },
  {
    ...{ organization: 'Other cafe', support: 'recovery-cafe', ...place(FAYETTE, 118) },
    ...{ medication_welcome: 'no', open_to: 'clients', languages: 'en' },
    ...{ schedule: 'Tue 10:00–12:00' },
  },
  {
    ...{ organization: 'House', support: 'peer-run-residence', ...place(PERRY, 41) },
    ...{ narr_level: '3', genders: 'men', children: 'no' },
  },
];

interface Expected {
  state: string;
  servicesInCounty: number;
  reach: number;
  outOfReach: number;
  unknown: number;
  unmet: number;
  stateIfCounted: string;
}
const expected = (
  [state, servicesInCounty, reach, outOfReach]: [string, number, number, number],
  [unknown, unmet, stateIfCounted]: [number, number, string],
): Expected => ({ state, servicesInCounty, reach, outOfReach, unknown, unmet, stateIfCounted });

describe('coverage under a filter, by hand', { timeout: 30_000 }, () => {
  const small = useSmallAtlas();
  beforeEach(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rosc-filters-'));
    const file = path.join(folder, 'services.csv');
    writeFileSync(file, csvText(ROWS));
    await importServices(small.db, { file });
    rmSync(folder, { recursive: true });
  });
  async function cellOf(county: string, support: string, filter: Partial<ServiceFilter>) {
    const atlas = createAtlas(small.db, () => new Date('2026-11-26T12:00:00Z'));
    const asked = { county, support, filter: { ...ANY_SERVICE, ...filter } };
    const [cell] = (await getCoverage(atlas, asked)).cells;
    if (!cell) throw new Error('No cell');
    const { state, servicesInCounty, reach, outOfReach, filtered } = cell;
    return { state, servicesInCounty, reach, outOfReach, ...filtered };
  }

  it('is that of all services where none is set', async () => {
    // 1,000 people at mile 100 and 500 at mile 110, catchment 10: the cafe at 105 reaches all.
    expect(await cellOf(FAYETTE, 'recovery-cafe', {})).toEqual({
      ...{ state: 'covered', servicesInCounty: 3, reach: 1, outOfReach: 0 },
    });
  });

  // The cafe at 95 alone: 5 miles to the 1,000 people, 15 to the 500. 67 % is short of 90 %.
  const ALONE: [string, number, number, number] = ['partial', 1, 2 / 3, 500];
  it.each<[string, Partial<ServiceFilter>, Expected]>([
    ['medication', { medication: true }, expected(ALONE, [1, 1, 'covered'])],
    ['Spanish', { language: 'es' }, expected(ALONE, [1, 1, 'covered'])],
    // The cafe at 105 was verified too long ago; of the one at 118, 8 miles from the 500, it is not known.
    ['verified in 3 months', { verifiedWithin: 3 }, expected(ALONE, [1, 1, 'covered'])],
    [
      'on Monday evenings',
      { day: 1, from: '17:00', until: '21:00' },
      expected(ALONE, [1, 1, 'covered']),
    ],
    // The cafe at 118 alone: 500 of 1,500 people, and it is here: no gap.
    ['on Tuesdays', { day: 2 }, expected(['partial', 1, 1 / 3, 1000], [1, 1, 'covered'])],
    [
      'open to the community',
      { community: true },
      expected(['covered', 2, 1, 0], [0, 1, 'covered']),
    ],
    [
      'open on Tuesdays to the community',
      { day: 2, community: true },
      // 118 is for clients; 95 is closed; of 105 the hours are not said.
      expected(['gap', 0, 0, 1500], [1, 2, 'covered']),
    ],
  ])('Recovery Cafes of Fayette, %s', async (_, filter, cell) => {
    expect(await cellOf(FAYETTE, 'recovery-cafe', filter)).toEqual(cell);
  });

  it.each<[string, Partial<ServiceFilter>, Expected]>([
    // Residences at mile 0 (level 1) and 41 (level 3), both within 60 miles of all 400 people.
    ['NARR level 1', { narrLevels: [1] }, expected(['covered', 1, 1, 0], [0, 1, 'covered'])],
    [
      'NARR level 1 or 3',
      { narrLevels: [1, 3] },
      expected(['covered', 2, 1, 0], [0, 0, 'covered']),
    ],
    ['NARR level 2', { narrLevels: [2] }, expected(['gap', 0, 0, 400], [0, 2, 'gap'])],
    ['women', { gender: 'women' }, expected(['gap', 0, 0, 400], [1, 1, 'covered'])],
    ['parents with children', { children: true }, expected(['gap', 0, 0, 400], [1, 1, 'covered'])],
  ])('residences of Perry, %s', async (_, filter, cell) => {
    expect(await cellOf(PERRY, 'peer-run-residence', filter)).toEqual(cell);
  });

  it('is the same from the command', async () => {
    const args = ['--county', FAYETTE, '--support', 'recovery-cafe', '--medication', '--json'];
    const { code, stdout } = await runRosc(['coverage', '--db', small.file, ...args]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      filter: { medication: true },
      cells: [
        {
          ...{ state: 'partial', outOfReach: 500, servicesInCounty: 1 },
          filtered: { unknown: 1, unmet: 1 },
        },
      ],
    });
  });
});
