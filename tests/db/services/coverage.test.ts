import { describe, expect, it } from 'vitest';
import { InputError } from '#lib/domain/issue.ts';
import { getCoverage, type CoverageQuestion } from '#lib/server/services/coverage.ts';
import {
  BELL,
  FAYETTE,
  HARLAN,
  PERRY,
  raiseVersion,
  useSmallAtlas,
} from '../../support/small-atlas.ts';

const small = useSmallAtlas();
const ask = (question: CoverageQuestion) => getCoverage(small.atlas, question);
const cellOf = async (county: string, support: string) => (await ask({ county, support })).cells[0];

describe('the cells of a small state, by hand', () => {
  it.each([
    // 65 miles from the 300 people at mile 40 to the cafe at mile 105; the catchment is 30.
    [
      PERRY,
      'recovery-cafe',
      { state: 'gap', servicesInCounty: 0, reach: 0, outOfReach: 400, robust: true },
    ],
    // Both tracts are 5 miles from it; the catchment is 10.
    [
      FAYETTE,
      'recovery-cafe',
      { state: 'covered', servicesInCounty: 1, reach: 1, outOfReach: 0, population: 1500 },
    ],
    // 5 and 35 miles; the catchment is 15: 100 of 400 people. Nobody lists gardens here, but one is.
    [
      PERRY,
      'community-garden',
      { state: 'partial', servicesInCounty: 1, reach: 0.25, outOfReach: 300, reason: null },
    ],
    // A hidden place stands at its county's center, mile 0: 0 and 40 miles, within 60.
    [PERRY, 'peer-run-residence', { state: 'covered', servicesInCounty: 1, reach: 1 }],
    // From there it is 100 and 110 miles; the catchment is 25.
    [FAYETTE, 'peer-run-residence', { state: 'gap', reach: 0, outOfReach: 1500, robust: true }],
  ])('%s %s', async (county, support, expected) => {
    expect(await cellOf(county, support)).toMatchObject({ county, support, ...expected });
  });

  it.each([
    [PERRY, 'recovery-cafe', 65],
    [FAYETTE, 'recovery-cafe', 5],
    [BELL, 'recovery-cafe', 105],
    // The smallest distance at which 200 of the 400 are counted.
    [PERRY, 'peer-run-residence', 40],
    [PERRY, 'community-garden', 35],
    [FAYETTE, 'peer-run-residence', 100],
  ])('%s %s: the nearest is %d miles away', async (county, support, miles) => {
    expect((await cellOf(county, support))?.nearestMiles).toBeCloseTo(miles, 6);
  });

  it.each([
    [HARLAN, 'recovery-cafe', 'no-population', null],
    [HARLAN, 'peer-run-residence', 'no-population', null],
    [BELL, 'recovery-cafe', 'no-rurality', 200],
    [FAYETTE, 'community-garden', 'no-source', 1500],
    ['21001', 'recovery-cafe', 'no-source', null],
    ['21001', 'peer-run-residence', 'no-population', null],
  ])('%s %s is not assessed: %s', async (county, support, reason, population) => {
    expect(await cellOf(county, support)).toMatchObject({
      ...{ state: 'not-assessed', reason, population, reach: null, outOfReach: null },
      robust: false,
    });
  });

  it('a virtual service stands beside the gap and does not close it', async () => {
    expect(await cellOf(PERRY, 'recovery-cafe')).toMatchObject({
      state: 'gap',
      virtualServices: 1,
    });
    expect(await cellOf(FAYETTE, 'recovery-cafe')).toMatchObject({ virtualServices: 0 });
  });

  it('tells who checked', async () => {
    const check = { checkedOn: '2026-10-21', checkedBy: 'a planner' };
    expect((await cellOf(PERRY, 'recovery-cafe'))?.confirmed).toMatchObject(check);
  });

  it('no cell that no source covers is a gap, in all of the state', async () => {
    const { cells } = await ask({ state: 'KY' });
    const uncovered = cells.filter(
      ({ evidence, servicesInCounty }) => evidence.listing === null && servicesInCounty === 0,
    );
    expect(uncovered.length).toBeGreaterThan(6000);
    expect(new Set(uncovered.map(({ state }) => state))).toEqual(new Set(['not-assessed']));
  });
});

describe('what is asked', () => {
  it.each<[CoverageQuestion, number]>([
    [{}, 120 * 57],
    [{ state: 'KY' }, 120 * 57],
    [{ state: '21' }, 120 * 57],
    [{ county: PERRY }, 57],
    [{ support: 'recovery-cafe' }, 120],
    [{ state: 'KY', support: 'mutual-aid' }, 120],
    [{ county: PERRY, support: 'recovery-cafe' }, 1],
    // Null asks for nothing in particular, as an address without it does.
    [{ state: null, county: null, support: null, yardstick: null }, 120 * 57],
    // A state without data is not an error: nothing is known of it.
    [{ state: 'DE' }, 3 * 57],
  ])('%o is answered by %d cells', async (question, count) => {
    const { cells } = await ask(question);
    expect(cells).toHaveLength(count);
  });

  it('of a state without data, everything is not assessed', async () => {
    const { cells } = await ask({ state: 'DE' });
    expect(new Set(cells.map(({ state }) => state))).toEqual(new Set(['not-assessed']));
  });

  it.each<[string, CoverageQuestion, string, string]>([
    ['state', { state: 'ZZ' }, '"ZZ"', 'the postal code of a state, such as KY'],
    ['county', { county: '99999' }, '"99999"', 'the 5-digit FIPS code of a county, such as 21193'],
    ['county', { county: 'Perry' }, '"Perry"', 'the 5-digit FIPS code of a county, such as 21193'],
    [
      'county',
      { county: "1' or 1=1" },
      `"1' or 1=1"`,
      'the 5-digit FIPS code of a county, such as 21193',
    ],
    [
      'support',
      { support: 'recovery-coffee' },
      '"recovery-coffee"',
      'the slug of a support, such as recovery-',
    ],
    ['support', { support: '__proto__' }, '"__proto__"', 'the slug of a support, such as '],
    ['yardstick', { yardstick: 'strict' }, '"strict"', 'one of default'],
  ])(
    'an unknown %s is told with what was expected: %o',
    async (column, question, found, expected) => {
      const error = await ask(question).catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(InputError);
      const { issue } = error as InputError;
      expect(issue).toMatchObject({ row: null, column, found, severity: 'error' });
      expect(issue.expected).toContain(expected);
    },
  );

  it('suggests supports whose names are near', async () => {
    const error = await ask({ support: 'cafe-recovery' }).catch((cause: unknown) => cause);
    expect((error as InputError).issue.expected).toContain('such as recovery-cafe,');
  });
});

describe('the answer', () => {
  it('names its version, its yardstick, and whether organizations are fictional', async () => {
    expect(await ask({ county: PERRY })).toMatchObject({
      ...{ dataVersion: 1, demonstration: false },
      yardstick: { id: 'default' },
    });
    small.db.$client.prepare("update sources set demonstration = 1 where id = 'list'").run();
    expect((await ask({ county: PERRY })).demonstration).toBe(true);
  });

  it('is worked out anew when the data changed, and not before', async () => {
    expect((await cellOf(PERRY, 'recovery-cafe'))?.state).toBe('gap');
    small.db.$client.prepare("update locations set county_fips = ? where id = 'cafe'").run(PERRY);
    expect((await cellOf(PERRY, 'recovery-cafe'))?.state).toBe('gap');
    raiseVersion(small.db);
    expect((await cellOf(PERRY, 'recovery-cafe'))?.state).toBe('partial');
    expect((await ask({ county: PERRY })).dataVersion).toBe(2);
  });
});
