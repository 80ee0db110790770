import { describe, expect, it } from 'vitest';
import { findState, type State } from '#lib/domain/state.ts';
import { InputError } from '#lib/domain/issue.ts';
import { getGapsPage } from '#lib/server/services/gaps-page.ts';
import { getMapPage } from '#lib/server/services/map-page.ts';
import { cellSentence } from '#lib/view/cell-sentence.ts';
import { listGaps } from '#lib/view/gap-list.ts';
import { ledgerCell, type GapsPage } from '#lib/view/gaps-page.ts';
import { BELL, FAYETTE, HARLAN, PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();
const KY = findState('KY') as State;
const page = (
  support: string | null = 'recovery-cafe',
  county: string | null = null,
  why = false,
) => getGapsPage(small.atlas, KY, { support, county, why });

const rowOf = ({ rows }: GapsPage, fips: string) => {
  const row = rows.find((one) => one.fips === fips);
  if (!row) throw new Error(`No row of ${fips}`);
  return row;
};
const columnOf = ({ columns }: GapsPage, slug: string) =>
  columns.findIndex(({ support }) => support.slug === slug);

describe('the ledger', () => {
  it('finds what there is to find', async () => {
    const { finding } = await page();
    expect(finding).toEqual({
      headline:
        'No county in Kentucky has all 3 of the recovery supports that are assessed. Widest gaps: Recovery Cafe in 1 county, Peer-run residence in 1.',
      detail:
        '2 of 5 assessed county and support pairs are gaps; 2 stay gaps even with 25 % longer distances. 4,795 pairs are not assessed.',
    });
  });

  it('has 120 counties and the 40 scored types, each with a letter', async () => {
    const { rows, columns } = await page();
    expect([rows.length, columns.length]).toEqual([120, 40]);
    for (const row of rows) {
      for (const list of [row.states, row.outOfReach, row.nearest, row.services]) {
        expect(list).toHaveLength(40);
      }
    }
  });

  it.each([
    [PERRY, { 'recovery-cafe': 'G', 'peer-run-residence': 'c', 'community-garden': 'p' }],
    [FAYETTE, { 'recovery-cafe': 'c', 'peer-run-residence': 'G' }],
    [HARLAN, {}],
    [BELL, {}],
    ['21001', {}],
  ])('%s: letters %o, and x for all else', async (fips, letters) => {
    const ledger = await page();
    const found = ledger.columns.flatMap(({ support }, index) => {
      const letter = rowOf(ledger, fips).states[index] ?? '';
      return letter === 'x' ? [] : [[support.slug, letter]];
    });
    expect(Object.fromEntries(found)).toEqual(letters);
  });

  it.each([
    [PERRY, { covered: 1, assessed: 3 }, 1, 400],
    [FAYETTE, { covered: 1, assessed: 2 }, 1, 1500],
    // Nothing is assessed: there is no count of gaps, which is not none.
    [HARLAN, { covered: 0, assessed: 0 }, null, null],
    [BELL, { covered: 0, assessed: 0 }, null, 200],
    ['21001', { covered: 0, assessed: 0 }, null, null],
  ])('%s covers %o, has %s gaps and %s residents', async (fips, total, gaps, population) => {
    expect(rowOf(await page(), fips)).toMatchObject({ total, gaps, population });
  });

  it('never gives a number of people or a gap where nothing is assessed', async () => {
    const { rows, columns } = await page();
    for (const row of rows) {
      columns.forEach((_, index) => {
        if (row.states[index] !== 'x') return;
        expect(ledgerCell(row, index)).toMatchObject({ outOfReach: null, robust: false });
      });
    }
    expect(listGaps({ columns, rows }).map(({ row, support }) => [row.fips, support.slug])).toEqual(
      [
        [FAYETTE, 'peer-run-residence'],
        [PERRY, 'recovery-cafe'],
      ],
    );
  });

  it('says of a cell what is known of it', async () => {
    const ledger = await page();
    const say = (fips: string, slug: string) => {
      const row = rowOf(ledger, fips);
      return cellSentence(ledgerCell(row, columnOf(ledger, slug)), row, false);
    };
    expect(say(PERRY, 'recovery-cafe')).toBe(
      'None, a person checked · 0 % of 400 residents in reach · nearest 65 mi · robust · the lists end within reach, so this may be better than it seems.',
    );
    expect(say(HARLAN, 'recovery-cafe')).toBe(
      '1 service here · Not assessed: the residents of the county are not known.',
    );
    expect(say(BELL, 'recovery-cafe')).toBe('Not assessed: the county has no rural-urban code.');
    expect(say(FAYETTE, 'community-garden')).toBe('No source claims to list it here.');
  });
});

describe('the chosen support', () => {
  // One after another from the same atlas: what is kept for one must not be shown for the other.
  it.each([
    ['recovery-cafe', 40],
    ['mens-shed', 41],
    ['helpline', 41],
    ['recovery-warmline', 41],
    ['mutual-aid', 41],
    ['recovery-housing', 41],
  ])('%s has its column, of %d', async (slug, columns) => {
    await page('mens-shed');
    const ledger = await page(slug);
    expect(ledger.chosen).toBe(slug);
    expect(ledger.columns).toHaveLength(columns);
    expect(columnOf(ledger, slug)).toBeGreaterThanOrEqual(0);
    const { rows } = await getMapPage(small.atlas, KY, { support: slug, county: null });
    expect(ledger.columns[columnOf(ledger, slug)]?.gapCounties ?? 0).toBe(
      rows.filter(({ state }) => state === 'gap').length,
    );
  });

  it('stands among those of its dimension', async () => {
    const { columns } = await page('recovery-housing');
    const dimensions = columns.map(({ support }) => support.dimension);
    expect(dimensions.filter((one, i) => one !== dimensions[i - 1])).toEqual([
      ...['health', 'home', 'purpose', 'community'],
    ]);
  });
});

describe('the explanation', () => {
  it('is there when it is asked for', async () => {
    expect((await page('recovery-cafe', PERRY, false)).explanation).toBeNull();
    expect((await page('recovery-cafe', null, true)).explanation).toBeNull();
    expect((await page('recovery-cafe', PERRY, true)).explanation).toMatchObject({
      ...{ county: PERRY, support: 'recovery-cafe', state: 'gap', robust: true },
    });
  });
});

describe('a ledger that does not exist', () => {
  it.each([
    ['recovery-coffee', null, 'support'],
    ['recovery-cafe', '39001', 'county'],
    ['recovery-cafe', 'perry', 'county'],
  ])('%s, county %s', async (support, county, column) => {
    const error = await page(support, county).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).issue.column).toBe(column);
  });
});
