import { describe, expect, it } from 'vitest';
import { findState, type State } from '#lib/domain/state.ts';
import { getCoverageFile } from '#lib/server/services/coverage-file.ts';
import { getGapsPage } from '#lib/server/services/gaps-page.ts';
import { getLedgerScope, type ScopeQuestion } from '#lib/server/services/ledger-scope.ts';
import { createRegion } from '#lib/view/region.ts';
import { FAYETTE, PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

const KY = findState('KY') as State;
/** Perry and Fayette of Kentucky, and a county of Ohio, of which nothing is known. */
const REGION = createRegion('Two and one', [PERRY, FAYETTE, '39001']);

describe('a ledger that is narrowed', () => {
  const small = useSmallAtlas();
  const ledger = (question: ScopeQuestion) =>
    getGapsPage(small.atlas, KY, {
      support: 'recovery-cafe',
      county: null,
      why: false,
      ...question,
    });

  it('to a region has its counties alone, whatever state they lie in', async () => {
    const { rows, finding, counties, columns } = await ledger({
      counties: 'region',
      region: REGION,
    });
    expect(rows.map(({ name }) => name)).toEqual(['Fayette', 'Perry', 'Adams, OH']);
    expect(counties).toBe(120);
    // Of the small Kentucky both gaps lie in these two counties, and so does all that is assessed.
    expect(finding.headline).toBe(
      'No county in “Two and one” has all 3 of the recovery supports that are assessed. Widest gaps: Recovery Cafe in 1 county, Peer-run residence in 1.',
    );
    expect(finding.detail).toContain('2 of 5 assessed county and support pairs are gaps');
    const cafe = columns.find(({ support }) => support.slug === 'recovery-cafe');
    expect(cafe?.gapCounties).toBe(1);
  });

  it('to rural counties says so', async () => {
    const { rows, finding } = await ledger({ counties: 'rural' });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ rurality }) => rurality === 'rural')).toBe(true);
    expect(finding.headline).toMatch(/^No rural county in Kentucky has /);
    const urban = await ledger({ counties: 'urban' });
    expect(urban.rows.map(({ fips }) => fips)).toContain(FAYETTE);
  });

  it('to no region, or to one without a known county, is not narrowed', async () => {
    for (const region of [null, createRegion('Nowhere', ['21998'])]) {
      const scope = await getLedgerScope(small.atlas, KY, { counties: 'region', region });
      expect([scope.narrowedTo, scope.counties.length, scope.place]).toEqual([
        null,
        120,
        'Kentucky',
      ]);
    }
  });

  it('explains a cell of a county in another state, if the region holds it', async () => {
    const asked = { support: 'recovery-cafe', county: '39001', why: true };
    const region = { counties: 'region', region: REGION } as const;
    const { explanation } = await getGapsPage(small.atlas, KY, { ...asked, ...region });
    expect(explanation?.county).toBe('39001');
    await expect(getGapsPage(small.atlas, KY, asked)).rejects.toThrow('39001');
  });

  it('has a file of the same counties', async () => {
    const { counties } = await getLedgerScope(small.atlas, KY, {
      counties: 'region',
      region: REGION,
    });
    const file = await getCoverageFile(small.atlas, {
      state: 'KY',
      counties: counties.map(({ fips }) => fips),
      counted: 'region',
    });
    expect(file.name).toMatch(/_region_/);
    const [, ...lines] = file.text.trim().split('\n');
    expect(new Set(lines.map((line) => line.slice(0, 5)))).toEqual(
      new Set([FAYETTE, PERRY, '39001']),
    );
  });
});
