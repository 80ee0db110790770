import { describe, expect, it } from 'vitest';
import { findState, type State } from '#lib/domain/state.ts';
import { InputError } from '#lib/domain/issue.ts';
import { getMapPage } from '#lib/server/services/map-page.ts';
import { BELL, FAYETTE, HARLAN, PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();
const stateOf = (code: string) => findState(code) as State;
const page = (support: string | null, county: string | null = null, code = 'KY') =>
  getMapPage(small.atlas, stateOf(code), { support, county });

describe('the map page', () => {
  it('finds what there is to find', async () => {
    const { finding, counts, services } = await page('recovery-cafe');
    expect(finding).toEqual({
      headline: '1 of 120 counties has no Recovery Cafe in reach of most residents: 400 people.',
      detail: '1 has a service of its own. 118 are not assessed.',
    });
    expect(counts).toEqual({
      ...{ gap: 1, 'neighbor-dependent': 0, partial: 0, covered: 1, 'not-assessed': 118 },
    });
    expect(services).toEqual({ placed: 2, unknown: 0, unplaced: 1 });
  });

  it('has a row for every county, and none of them is zero where it is not known', async () => {
    const { rows } = await page('recovery-cafe');
    expect(rows).toHaveLength(120);
    const row = new Map(rows.map((one) => [one.fips, one]));
    expect(row.get(PERRY)).toMatchObject({
      ...{ name: 'Perry', fullName: 'Perry County', state: 'gap', robust: true },
      ...{ reach: 0, outOfReach: 400, population: 400, virtualServices: 1 },
      confirmedOn: '2026-10-21',
    });
    expect(row.get(HARLAN)).toMatchObject({
      ...{ state: 'not-assessed', servicesInCounty: 1 },
      ...{ reach: null, outOfReach: null, nearestMiles: null, population: null },
    });
    expect(row.get(BELL)).toMatchObject({ state: 'not-assessed', reach: null, population: 200 });
    const known = new Set([PERRY, FAYETTE]);
    for (const { fips, state, reach, outOfReach } of rows.filter((one) => !known.has(one.fips))) {
      expect([fips, state, reach, outOfReach]).toEqual([fips, 'not-assessed', null, null]);
    }
  });

  it('names the sources of the figure', async () => {
    const { sources } = await page('recovery-cafe');
    expect(sources).toEqual(['A list, Nov 2026.', 'Census & more, 2020.']);
  });
});

describe('the tree', () => {
  const node = async (slug: string, county: string | null = null) =>
    (await page('recovery-cafe', county)).tree
      .flatMap(({ nodes }) => nodes)
      .find((one) => one.slug === slug);

  it.each([
    ['recovery-cafe', 1],
    ['peer-run-residence', 1],
    ['community-garden', 0],
    // By its nature a warmline is a gap wherever it is listed and not offered.
    ['recovery-warmline', 119],
    // Nobody lists these: that is not a count of none.
    ['transportation', null],
    ['recovery-community-center', null],
  ])('counts for %s %s counties in gap', async (slug, gapCounties) => {
    expect(await node(slug)).toMatchObject({ gapCounties, state: null });
  });

  it('shows the states of the chosen county', async () => {
    expect(await node('recovery-cafe', PERRY)).toMatchObject({ state: 'gap' });
    expect(await node('recovery-cafe', HARLAN)).toMatchObject({ state: 'not-assessed' });
  });

  it('lists every type once, and no group that nobody lists', async () => {
    const nodes = (await page(null)).tree.flatMap((dimension) => dimension.nodes);
    expect(nodes).toHaveLength(45);
    expect(new Set(nodes.map(({ slug }) => slug)).size).toBe(45);
  });

  it('lists a group that a source lists, and its types below it', async () => {
    const sql = "insert into source_claims values ('list', 'recovery-housing', '21', 'partial')";
    small.db.$client.prepare(sql).run();
    expect(await node('recovery-housing')).toMatchObject({ depth: 0 });
    expect(await node('peer-run-residence')).toMatchObject({ depth: 1 });
  });
});

describe('the panel of a county', () => {
  it('tells what is covered of what is assessed, and how the chosen cell comes about', async () => {
    const { county } = await page('recovery-cafe', PERRY);
    expect(county).toMatchObject({
      ...{ fullName: 'Perry County', population: 400, rurality: 'rural, RUCC 7' },
      catchmentMiles: 30,
    });
    expect(county?.dimensions.map(({ covered, assessed }) => [covered, assessed])).toEqual([
      ...[
        [0, 0],
        [1, 1],
        [0, 0],
        [0, 2],
      ],
    ]);
    expect(county?.explanation.figures.map(({ value }) => value)).toEqual([
      ...['none', '0 %', '65 mi', '1'],
    ]);
    expect(county?.explanation.steps.map(({ arithmetic }) => arithmetic)).toEqual([
      ...[null, '0 ÷ 400 residents = 0 %', '0 services and 0 % < 50 % → gap', null],
      // Around Perry only three counties are listed: the edge of the lists has no arithmetic.
      null,
      '0 ÷ 400 residents = 0 per 10,000',
    ]);
    // The nearest to its middle: the cafe at mile 105. That of Harlan is at mile 200.
    expect(county?.explanation.elsewhere.map(({ id }) => id)).toEqual(['s-cafe', 's-harlan']);
    expect(county?.explanation.elsewhere[0]?.miles).toBeCloseTo(105, 6);
    expect(county?.nearest?.latitude).toBeCloseTo(37 + 105 / 69.0934, 4);
  });

  it('of a county of which nothing is known says so, without a number', async () => {
    const { county } = await page('recovery-cafe', '21001');
    expect(county).toMatchObject({
      ...{ population: null, rurality: 'not classified as urban or rural', catchmentMiles: null },
      explanation: { state: 'not-assessed', heading: 'Recovery Cafe: not assessed' },
    });
    expect(county?.explanation.figures.map(({ value }) => value)).toEqual([
      ...['not known', 'not known', 'not known'],
    ]);
    expect(county?.dimensions.every(({ assessed }) => assessed === 0)).toBe(true);
    expect(county?.explanation.steps.every(({ arithmetic }) => arithmetic === null)).toBe(true);
  });
});

describe('a state without data', () => {
  it('is shown as not assessed, every county of it', async () => {
    const { finding, counts, rows } = await page('recovery-cafe', null, 'DE');
    expect(counts['not-assessed']).toBe(3);
    expect(finding.headline).toBe('Recovery Cafe: no source lists it in Delaware yet.');
    expect(rows.every(({ population, reach }) => population === null && reach === null)).toBe(true);
  });

  it('that a source lists is not said to be without a list', async () => {
    const sql = "insert into source_claims values ('list', 'recovery-cafe', '10', 'partial')";
    small.db.$client.prepare(sql).run();
    const { finding } = await page('recovery-cafe', null, 'DE');
    expect(finding.headline).toBe('Recovery Cafe: not assessed in any county of Delaware yet.');
  });
});

describe('a map that does not exist', () => {
  it.each([
    ['recovery-coffee', null, 'KY', '"recovery-coffee"'],
    ['recovery-cafe', '99999', 'KY', '"99999"'],
    ['recovery-cafe', '39001', 'KY', '"39001" in Kentucky'],
    ['recovery-cafe', PERRY, 'DE', `"${PERRY}" in Delaware`],
  ])('%s, county %s of %s', async (support, county, code, found) => {
    const error = await page(support, county, code).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).issue.found).toBe(found);
  });

  it('suggests a county that exists', async () => {
    const error = await page('recovery-cafe', PERRY, 'DE').catch((cause: unknown) => cause);
    const suggested = /such as (\d{5})/.exec((error as InputError).issue.expected)?.[1] ?? '';
    expect((await page('recovery-cafe', suggested, 'DE')).county?.fips).toBe(suggested);
  });
});
