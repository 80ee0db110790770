import { expect, it } from 'vitest';
import { findState, type State } from '#lib/domain/state.ts';
import * as table from '#lib/server/db/schema.ts';
import { getEquityFile } from '#lib/server/services/equity-file.ts';
import { getEquityPage } from '#lib/server/services/equity-page.ts';
import { FAYETTE, PERRY, raiseVersion, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();
const KY = findState('KY') as State;
const page = (by: string | null = null, support = 'recovery-cafe') =>
  getEquityPage(small.atlas, KY, { support, by });

it('sums residents out of reach by rural-urban class; what is not assessed stands apart', async () => {
  const { groups, finding } = await page();
  // Fayette's 1,500 lie within five miles of the cafe at mile 105; Perry's 400 are 65 miles off and more.
  expect(
    groups?.map(({ id, share, outOfReach, residents }) => [id, share, outOfReach, residents]),
  ).toEqual([
    ['urban', 0, 0, 1500],
    ['rural', 1, 400, 400],
    ['unclassified', null, null, null],
  ]);
  // Bell has residents and no code; 117 counties have neither.
  expect(groups?.[2]).toMatchObject({ counties: 117, unknownCounties: 117, unknownResidents: 200 });
  expect(finding.headline).toBe(
    '100 % of residents in rural counties have no Recovery Cafe in reach; in urban counties, 0 %.',
  );
});

it('offers what it has values of, and refuses another grouping', async () => {
  const { groupings } = await page();
  expect(groupings.map(({ id }) => id)).toEqual(['rurality', 'rucc', 'svi']);
  await expect(page('no-vehicle')).rejects.toThrow('rurality, rucc, svi');
});

it('makes no quarters of three values', async () => {
  expect(await page('svi')).toMatchObject({ groups: null, rows: [] });
});

it('groups by quarters of plain values, and keeps counties without one apart', async () => {
  const others = Array.from({ length: 8 }, (_, i) => `21${String(2 * i + 101)}`);
  const fact = (
    place: string,
    value: number | null,
    state: 'value' | 'suppressed' | 'unreliable',
  ) => ({
    ...{ place, indicator: 'drug-mortality', year: 2018, value, state, sourceId: 'census' },
  });
  small.db
    .insert(table.indicators)
    .values([
      ...others.map((place, i) => fact(place, i + 1, 'value')),
      fact(PERRY, null, 'suppressed'),
      fact(FAYETTE, null, 'unreliable'),
    ])
    .run();
  raiseVersion(small.db);
  const { groups, method } = await page('drug-mortality');
  expect(groups?.map(({ id, counties, note }) => [id, counties, note])).toEqual([
    ['q1', 2, '1.0 to 2.0'],
    ['q2', 2, '3.0 to 4.0'],
    ['q3', 2, '5.0 to 6.0'],
    ['q4', 2, '7.0 to 8.0'],
    ['unreliable', 1, 'too few cases for a rate'],
    ['suppressed', 1, 'withheld by its publisher'],
    ['missing', 110, 'no value in the source'],
  ]);
  expect(groups?.find(({ id }) => id === 'suppressed')).toMatchObject({ outOfReach: 400 });
  expect(method).toContain('Census & more');
});

it('writes the same figures as CSV', async () => {
  const { text, name } = await getEquityFile(small.atlas, KY, { by: null });
  expect(name).toMatch(/^equity_kentucky_rurality_\d{4}-\d\d-\d\d_data-\d+\.csv$/);
  const cafe = text.split('\n').filter((line) => line.startsWith('recovery-cafe,'));
  expect(cafe.map((line) => line.split(',').slice(2))).toEqual([
    ['rurality', 'urban', 'Urban', '', '', '1', '1500', '0', '0', '0', '', 'no'],
    ['rurality', 'rural', 'Rural', '', '', '2', '400', '400', '1', '1', '', 'no'],
    ['rurality', 'unclassified', 'Not classified', '', '', '117', '', '', '', '117', '200', 'no'],
  ]);
});
