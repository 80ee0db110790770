import { beforeEach, describe, expect, it } from 'vitest';
import { findState, type State } from '#lib/domain/state.ts';
import * as table from '#lib/server/db/schema.ts';
import { getDeathsFile } from '#lib/server/services/deaths-file.ts';
import { getEquityPage } from '#lib/server/services/equity-page.ts';
import { parse } from 'csv-parse/sync';
import { recoverCounts } from '../../support/recover-counts.ts';
import { raiseVersion, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();
const KY = findState('KY') as State;
const csvRows = (text: string) => parse<Readonly<Record<string, string>>>(text, { columns: true });

/** Deaths of counties 21101, 21103, …; four of them are small. */
const DEATHS = [3, 40, 7, 55, 9, 60, 0, 80, 30, 35, 25, 90];
const place = (at: number) => `21${101 + 2 * at}`;

beforeEach(() => {
  const fact = (indicator: string, at: number, value: number) => ({
    ...{ place: place(at), indicator, value, state: 'value' as const },
    ...{ year: indicator === 'rucc' ? 2023 : 2022, sourceId: 'census' },
  });
  small.db.delete(table.indicators).run();
  small.db
    .insert(table.indicators)
    .values([
      ...DEATHS.map((deaths, at) => fact('drug-deaths', at, deaths)),
      ...DEATHS.map((_, at) => fact('rucc', at, 1 + (at % 9))),
      ...DEATHS.map((_, at) => fact('svi', at, at / 20)),
      ...DEATHS.map((_, at) => fact('poverty-150', at, (at * 7) % 12)),
    ])
    .run();
  raiseVersion(small.db);
});

const pageOf = (by: string) => getEquityPage(small.atlas, KY, { support: 'recovery-cafe', by });

describe('deaths by groups of counties', () => {
  it('say the same on every page and in the file, hidden alike', async () => {
    const file = csvRows((await getDeathsFile(small.atlas, KY))?.text ?? '');
    for (const by of ['rurality', 'rucc', 'svi', 'poverty-150']) {
      const { deaths } = await pageOf(by);
      for (const cell of deaths?.rows.flatMap(({ cells }) => cells) ?? []) {
        const line = file.find(
          (one) =>
            one['grouping'] === cell.grouping &&
            one['group'] === cell.group &&
            one['rurality'] === cell.rurality,
        );
        expect(line?.['deaths']).toBe(cell.deaths === null ? '' : String(cell.deaths));
      }
    }
    expect((await pageOf('no-vehicle').catch(() => null))?.deaths ?? null).toBeNull();
    const numbers = file
      .map((line) => line['deaths'])
      .filter(Boolean)
      .map(Number);
    expect(numbers.length).toBeGreaterThan(3);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(10);
  });

  it('do not give a hidden count away to one who reads all of them at once', async () => {
    const file = csvRows((await getDeathsFile(small.atlas, KY))?.text ?? '');
    // Who is in which group is public: rural-urban codes and need indicators are.
    const rurality = (at: number) => (1 + (at % 9) <= 3 ? 'urban' : 'rural');
    const quarter = (at: number, of: (at: number) => number) =>
      `q${1 + Math.floor(DEATHS.filter((_, other) => of(other) < of(at)).length / 3)}`;
    const groupOf: Record<string, (at: number) => string> = {
      all: () => 'all',
      rurality,
      rucc: (at) => `rucc-${1 + (at % 9)}`,
      svi: (at) => quarter(at, (one) => one),
      'poverty-150': (at) => quarter(at, (one) => (one * 7) % 12),
    };
    const published = file
      .filter((line) => line['status'] === 'count')
      .map((line) => ({
        id: Object.values(line).join(' '),
        deaths: Number(line['deaths']),
        members: DEATHS.flatMap((_, at) =>
          groupOf[line['grouping'] ?? '']?.(at) === line['group'] &&
          (line['rurality'] === 'all' || line['rurality'] === rurality(at))
            ? [at]
            : [],
        ),
      }));
    // The attempt stands on the right groups: their sums are those that are shown.
    for (const { deaths, members } of published) {
      expect(members.reduce((sum, at) => sum + (DEATHS[at] ?? 0), 0)).toBe(deaths);
    }
    const { counts } = recoverCounts(DEATHS, [0, 2, 4, 6], published, 9);
    for (const [least, most] of counts) expect(most - least).toBeGreaterThanOrEqual(5);
  });
});

describe('without counts', () => {
  it('there is no table and no file', async () => {
    small.db.delete(table.indicators).run();
    raiseVersion(small.db);
    expect(await getDeathsFile(small.atlas, KY)).toBeNull();
    expect((await pageOf('rurality')).deaths).toBeNull();
  });
});
