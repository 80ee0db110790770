import { describe, expect, it } from 'vitest';
import { findState, type State } from '#lib/domain/state.ts';
import { getCoverage } from '#lib/server/services/coverage.ts';
import { getYardsticksFile } from '#lib/server/services/yardsticks-file.ts';
import { getYardsticksPage } from '#lib/server/services/yardsticks-page.ts';
import { ANY_SERVICE } from '#lib/domain/service-filter.ts';
import { FAYETTE, PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();
const KY = findState('KY') as State;
const terms = (yardstick: string | null) => ({ yardstick, filter: ANY_SERVICE });
const page = (yardstick: string | null = null, support = 'recovery-cafe') =>
  getYardsticksPage(small.atlas, KY, {
    ...{ support, county: null, why: false },
    terms: terms(yardstick),
  });

describe('the page about yardsticks', () => {
  it('has the usual yardstick alone for a support that no other was made for', async () => {
    const { columns, rows, finding } = await page();
    expect(columns.map(({ id, inForce }) => [id, inForce])).toEqual([['default', true]]);
    expect(rows).toHaveLength(120);
    expect(finding.detail).toBe('One yardstick can be asked of this support.');
  });

  it('has an edited copy beside it, in force', async () => {
    const { columns, rows, yardstick } = await page('default.d200-200');
    expect(columns.map(({ id, inForce }) => [id, inForce])).toEqual([
      ['default', false],
      ['default.d200-200', true],
    ]);
    expect(yardstick).toMatchObject({ editedFrom: '90 % urban, 85 % rural' });
    // Perry's nearest cafe is in Fayette, within 110 miles of everybody.
    expect(rows.find(({ fips }) => fips === PERRY)).toMatchObject({
      states: ['gap', 'neighbor-dependent'],
      ...{ changes: true, robust: false },
    });
  });

  it('asks the second nearest where two are asked', async () => {
    const { rows } = await page('default.m2');
    const fayette = rows.find(({ fips }) => fips === FAYETTE);
    expect(fayette?.reach[1]).toBe(0);
  });

  it('sums all supports up', async () => {
    const { summary } = await page();
    const cafe = summary.find(({ slug }) => slug === 'recovery-cafe');
    expect(cafe).toMatchObject({ yardsticks: 1, gaps: 1, fewest: 1, most: 1, changing: 0 });
    expect(summary.find(({ slug }) => slug === 'buprenorphine-treatment')).toMatchObject({
      yardsticks: 3,
    });
  });
});

describe('the file of yardsticks', () => {
  it('has a line for each county and yardstick, and names an edited copy', async () => {
    const { name, text } = await getYardsticksFile(small.atlas, KY, {
      support: 'recovery-cafe',
      terms: terms('default.m2'),
    });
    expect(name).toMatch(
      /^yardsticks_kentucky_recovery-cafe_edited-yardstick_\d{4}-\d\d-\d\d_data-1\.csv$/,
    );
    expect(text.trim().split('\n')).toHaveLength(1 + 2 * 120);
    expect(text).toContain('default.m2,"Edited copy of 90 % urban, 85 % rural"');
  });
});

describe('coverage under a choice', () => {
  it('names the rule of each support', async () => {
    const answer = await getCoverage(small.atlas, {
      county: PERRY,
      yardstick: 'florida-medicaid*recovery-cafe_default.d200-200',
    });
    expect(answer.yardstick).toEqual({
      id: 'florida-medicaid*recovery-cafe_default.d200-200',
      label: 'Florida Medicaid: treatment centers; 1 support has one of its own',
    });
    expect(answer.yardsticks.inForce('outpatient-counseling').id).toBe('florida-medicaid');
    expect(answer.yardsticks.inForce('peer-run-residence').id).toBe('default');
    expect(answer.cells.find(({ support }) => support === 'recovery-cafe')?.state).toBe(
      'neighbor-dependent',
    );
  });
});
