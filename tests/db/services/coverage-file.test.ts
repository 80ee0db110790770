import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { InputError } from '#lib/domain/issue.ts';
import { ANY_SERVICE } from '#lib/domain/service-filter.ts';
import { getCoverageFile } from '#lib/server/services/coverage-file.ts';
import type { CoverageQuestion } from '#lib/server/services/coverage.ts';
import { BELL, FAYETTE, HARLAN, PERRY, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();
type Line = Record<string, string>;

async function lines(question: CoverageQuestion): Promise<Line[]> {
  const { text } = await getCoverageFile(small.atlas, question);
  return parse(text, { columns: true, bom: true }) as Line[];
}

describe('the coverage file', () => {
  it('has the numbers of the cells', async () => {
    const [line] = await lines({ county: PERRY, support: 'recovery-cafe' });
    expect(line).toMatchObject({
      ...{ county: PERRY, county_name: 'Perry County', support: 'recovery-cafe', state: 'gap' },
      ...{ services_in_county: '0', reach: '0', out_of_reach: '400', population: '400' },
      ...{ robust: 'yes', confirmed_on: '2026-10-21', virtual_services: '1', listing: 'partial' },
    });
    expect(Number(line?.['nearest_miles'])).toBeCloseTo(65, 6);
  });

  it('leaves empty what is not known: no source, no residents, no code', async () => {
    const all = await lines({ support: 'recovery-cafe' });
    expect(all).toHaveLength(120);
    const unknown = all.filter(({ county }) => county !== PERRY && county !== FAYETTE);
    for (const { county, state, reach, out_of_reach: outOfReach } of unknown) {
      expect([county, state, reach, outOfReach]).toEqual([county, 'not-assessed', '', '']);
    }
    const of = (fips: string) => all.find(({ county }) => county === fips);
    expect(of(HARLAN)).toMatchObject({
      ...{ reason: 'no-population', services_in_county: '1', population: '', nearest_miles: '' },
    });
    expect(of(BELL)).toMatchObject({ reason: 'no-rurality', population: '200' });
    // Where nobody lists any, there is no count of them, not even 0.
    expect(of('21001')).toMatchObject({ reason: 'no-source', services_in_county: '' });
  });

  it('never has a gap that no source covers', async () => {
    const all = await lines({ state: 'KY' });
    const uncovered = all.filter(
      ({ listing, services_in_county: here }) => listing === '' && !Number(here),
    );
    expect(uncovered.length).toBeGreaterThan(6000);
    expect(new Set(uncovered.map(({ state }) => state))).toEqual(new Set(['not-assessed']));
    expect(new Set(uncovered.map(({ services_in_county: here }) => here))).toEqual(new Set(['']));
  });

  it.each<[CoverageQuestion, string, number]>([
    [{ state: 'KY' }, 'coverage_kentucky_TODAY_data-1.csv', 6840],
    [
      { county: PERRY, support: 'recovery-cafe' },
      'coverage_perry-county-kentucky_recovery-cafe_TODAY_data-1.csv',
      1,
    ],
    [
      {
        county: PERRY,
        filter: { ...ANY_SERVICE, medication: true },
        yardstick: 'florida-medicaid',
      },
      'coverage_perry-county-kentucky_florida-medicaid_only-medication_TODAY_data-1.csv',
      57,
    ],
    [{ support: 'recovery-cafe' }, 'coverage_kentucky_recovery-cafe_TODAY_data-1.csv', 120],
  ])('%o is %s with %d cells', async (question, named, cells) => {
    const name = named.replace('TODAY', small.atlas.today());
    expect(await getCoverageFile(small.atlas, question)).toMatchObject({ name, cells });
  });

  it('of fictional organizations says so in its name and in each line', async () => {
    small.db.$client.prepare("update sources set demonstration = 1 where id = 'list'").run();
    const { name } = await getCoverageFile(small.atlas, { county: PERRY });
    expect(name).toBe(
      `coverage_perry-county-kentucky_${small.atlas.today()}_data-1_demonstration.csv`,
    );
    expect((await lines({ county: PERRY })).every((line) => line['demonstration'] === 'yes')).toBe(
      true,
    );
  });

  it.each<CoverageQuestion>([
    { state: 'ZZ' },
    { county: '1' },
    { support: 'x' },
    { yardstick: 'x' },
  ])('%o is refused', async (question) => {
    await expect(getCoverageFile(small.atlas, question)).rejects.toThrow(InputError);
  });

  it('of a database without residents says what is missing', async () => {
    small.db.$client.prepare('delete from tracts').run();
    await expect(getCoverageFile(small.atlas, {})).rejects.toThrow(
      'expected a state with counties',
    );
  });
});
