import { describe, expect, it } from 'vitest';
import { InputError } from '#lib/domain/issue.ts';
import { getCountyPage } from '#lib/server/services/county-page.ts';
import { BELL, FAYETTE, HARLAN, PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();
const page = (fips: string, support: string | null = null) =>
  getCountyPage(small.atlas, fips, support);

describe('the profile of a county', () => {
  it('tells what it has and lacks', async () => {
    const { finding, missing, chosen, population, rurality } = await page(PERRY);
    expect(finding.headline).toBe(
      'Perry County covers 1 of 3 assessed supports. 1 is missing: Recovery Cafe, 65 mi away.',
    );
    expect(finding.detail).toBe(
      // 40 scored types but for the cafe, the garden and the residence.
      '37 supports are not assessed, because no source claims to list them here.',
    );
    expect(missing).toMatchObject([
      {
        ...{ slug: 'recovery-cafe', robust: true, outOfReach: 400, reach: 0 },
        checked: 'none, checked 21 Oct 2026',
      },
    ]);
    // Where nobody chose one, the gravest gap.
    expect(chosen.slug).toBe('recovery-cafe');
    expect([population, rurality]).toEqual([400, 'rural, RUCC 7']);
  });

  it('sorts supports by what is here, in reach, missing, not assessed', async () => {
    const { dimensions } = await page(PERRY);
    const community = dimensions.find(({ dimension }) => dimension === 'community');
    expect(community).toMatchObject({ covered: 0, assessed: 2 });
    const told = (community?.groups ?? []).map(({ title, lines }) => [
      title,
      lines.slice(0, 2).map(({ slug, note }) => `${slug}: ${note}`),
    ]);
    expect(told).toEqual([
      ['Here', ['recovery-warmline: 1 virtual, not scored', 'community-garden: 1 service']],
      ['Missing', ['recovery-cafe: 65 mi']],
      ['Not assessed', ['alcoholics-anonymous: no list yet', 'narcotics-anonymous: no list yet']],
    ]);
  });

  it('tells its readiness by SDOH domain, each support in every domain that it serves', async () => {
    const { domains } = await page(PERRY);
    // The cafe (a gap) and the garden (partial) serve the neighborhood and the community, the
    // residence (covered) the economy and the neighborhood; the warmline is not scored.
    expect(domains.map(({ domain, covered, assessed }) => [domain, covered, assessed])).toEqual([
      ['economic_stability', 1, 1],
      ['education_access_quality', 0, 0],
      ['health_care_access_quality', 0, 0],
      ['neighborhood_built_environment', 1, 3],
      ['social_community_context', 0, 2],
    ]);
    const social = domains.find(({ domain }) => domain === 'social_community_context');
    expect(
      social?.groups
        .filter(({ title }) => title !== 'Not assessed')
        .map(({ title, lines }) => [title, lines.map(({ slug }) => slug)]),
    ).toEqual([
      ['Here', ['community-garden']],
      ['Missing', ['recovery-cafe']],
    ]);
  });

  it('lists its services, the place of a confidential one by its county only', async () => {
    const { services } = await page(PERRY);
    expect(services).toEqual([
      {
        ...{ id: 's-garden', organization: 'Harbor <b>& Co</b>', name: null },
        ...{ supports: 'Community garden', place: '2 High St, Hazard (placed by ZIP)' },
        ...{ notes: ['for its own clients only', 'medication welcome'], verifiedOn: null },
      },
      {
        ...{ id: 's-hidden', organization: 'Safe Haven', name: null },
        ...{ supports: 'Peer-run residence', place: 'confidential, county only' },
        ...{ notes: ['NARR level 1'], verifiedOn: null },
      },
    ]);
  });

  it('shows virtual supports beside the others', async () => {
    const { virtual } = await page(PERRY);
    expect(virtual).toEqual([
      { label: 'Recovery warmline', count: 1 },
      { label: 'Recovery Cafe', count: 1 },
    ]);
  });

  it('tells changes, and of a place that is confidential now only that it became so', async () => {
    const { changes } = await page(PERRY);
    expect(changes.map(({ on, text }) => `${on} ${text}`)).toEqual([
      '2026-11-02 Safe Haven: name from Safe Havn to Safe Haven (a steward).',
      '2026-11-02 Harbor <b>& Co</b>, Community garden: open to from unknown to clients (a steward).',
      '2026-11-02 Harbor <b>& Co</b>: city from Hazzard to Hazard (a steward).',
      '2026-11-02 Safe Haven: confidential from no to yes (a steward).',
    ]);
  });
});

describe('the needs of a county', () => {
  it('stand beside those of the others', async () => {
    const { needs } = await page(PERRY);
    expect(needs).toEqual([
      {
        ...{ id: 'svi', label: 'Social vulnerability, percentile', year: 2022, state: 'value' },
        meaning: expect.stringContaining('1 is most vulnerable') as string,
        ...{ value: '0.90', rank: 1, of: 2, ticks: [0, 1], own: 1 },
        // Half way between 0.2 and 0.9.
        middle: expect.closeTo(0.5, 9) as number,
      },
    ]);
  });

  it('that are suppressed have no rank and no place, and are not counted with the others', async () => {
    const { needs } = await page(BELL);
    expect(needs).toMatchObject([
      { state: 'suppressed', value: 'Suppressed', rank: null, own: null, of: 2 },
    ]);
  });

  it('are none where nobody says anything', async () => {
    expect((await page(HARLAN)).needs).toEqual([]);
  });
});

describe('a county of which little is known', () => {
  it('without residents: nothing is assessed, and it is said why', async () => {
    const { finding, population, missing, dimensions, services } = await page(HARLAN);
    expect(finding).toEqual({
      headline: 'No support in Harlan County can be assessed yet.',
      detail:
        'That is because the residents of the county are not known, or because no source claims to list some of them here.',
    });
    expect([population, missing]).toEqual([null, []]);
    expect(dimensions.every(({ covered, assessed }) => covered === 0 && assessed === 0)).toBe(true);
    // What is there is shown all the same.
    expect(services).toMatchObject([{ id: 's-harlan', place: 'county only' }]);
    const lines = dimensions.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines));
    const cafe = lines.find(({ slug }) => slug === 'recovery-cafe');
    expect(cafe).toMatchObject({ state: 'not-assessed', note: 'no data', reason: 'no-population' });
    expect(
      lines.filter(({ state }) => state === 'not-assessed').map(({ note }) => note),
    ).not.toContain('none');
  });

  it('without a list: nothing is known', async () => {
    small.db.$client.prepare('delete from source_claims').run();
    const { finding, explanation, missing } = await page('21001');
    expect(finding).toEqual({
      headline: 'Nothing is known of the supports in Adair County yet.',
      detail: 'No source claims to list any of them here.',
    });
    expect(missing).toEqual([]);
    expect(explanation.state).toBe('not-assessed');
  });

  it('without a code: what it has is not weighed', async () => {
    const { rurality, missing, explanation } = await page(BELL, 'recovery-cafe');
    expect(rurality).toBe('not classified as urban or rural');
    expect(missing).toEqual([]);
    expect(explanation.steps.at(-1)?.text).toContain('no rural-urban code');
  });
});

describe('the nearest', () => {
  it('of a parish of Louisiana is in a parish', async () => {
    const sql =
      "update locations set county_fips = '22071', street = null, city = 'New Orleans' where id = 'cafe'";
    small.db.$client.prepare(sql).run();
    const { explanation } = await page(FAYETTE, 'recovery-cafe');
    expect(explanation.elsewhere.map(({ where }) => where)).toContain(
      'New Orleans, Orleans Parish',
    );
  });
});

describe('a profile that does not exist', () => {
  it.each([
    ['99999', null, 'county'],
    ['', null, 'county'],
    ['21193%', null, 'county'],
    [PERRY, 'recovery-coffee', 'support'],
  ])('%s, support %s', async (fips, support, column) => {
    const error = await page(fips, support).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).issue.column).toBe(column);
  });
});
