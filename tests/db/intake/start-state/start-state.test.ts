import { describe, expect, it } from 'vitest';
import type { ServerResponse } from 'node:http';
import { findState, type State } from '#lib/domain/state.ts';
import { startState, type StartInput } from '#lib/server/intake/start-state/start-state.ts';
import {
  COUNTY_CENTERS,
  OFFICIAL,
  RURALITY,
  SVI,
  TRACTS,
  withServer,
} from '../../../support/official-files.ts';
import { sharedFile } from '../../../support/shared-file.ts';
import { useTestDatabase } from '../../../support/test-database.ts';

const test = useTestDatabase();
const stateOf = (code: string) => findState(code) as State;
const start = (input: Partial<StartInput>, code = 'DE') =>
  startState(test.db, stateOf(code), { files: {}, from: null, ...input });

/** Serves the official files, some of them changed. */
const serving = (changes: Record<string, (response: ServerResponse) => void> = {}) => {
  return <T>(work: (address: string) => Promise<T>) =>
    withServer((name, _, response) => {
      const text = OFFICIAL[name];
      if (changes[name]) changes[name](response);
      else if (text === undefined) response.writeHead(404).end();
      else response.end(text);
    }, work);
};

function named(changes: Partial<Record<'tracts' | 'counties' | 'rurality' | 'svi', string>> = {}) {
  return {
    tracts: test.write('tracts.txt', changes.tracts ?? TRACTS),
    counties: test.write('counties.txt', changes.counties ?? COUNTY_CENTERS),
    rurality: test.write('rurality.csv', changes.rurality ?? RURALITY),
    svi: test.write('svi.csv', changes.svi ?? SVI),
  };
}

describe('starting a state', () => {
  it('brings its residents, codes and need from files, of that state alone', async () => {
    const started = await start({ files: named() });
    expect(started.residents).toEqual({ tracts: 4, counties: 3, people: 1000 });
    expect(started).toMatchObject({ counties: 3, withRurality: 3, withNeed: 3, dataVersion: 5 });
    expect(test.rows('select substr(county, 1, 2) as state, sum(population) as people from tracts')) //
      .toEqual([{ state: '10', people: 1000 }]);
    expect(test.rows("select value from indicators where indicator = 'rucc' order by place")) //
      .toEqual([{ value: 1 }, { value: 2 }, { value: 3 }]);
    expect(test.rows("select center_of as of from places where fips = '10001'")) //
      .toEqual([{ of: 'population' }]);
  });

  it('changes nothing when it is done again', async () => {
    await start({ files: named() });
    const before = test.dump();
    const again = await start({ files: named() });
    expect(again.imports.map(({ new: added, changed }) => added + changed)).toEqual([0, 0, 0, 0]);
    expect(test.dump()).toBe(before);
  });

  it('downloads what is not named, and tells where from', async () => {
    const { svi } = named();
    await serving()(async (from) => {
      const started = await start({ from, files: { svi } });
      expect(started.residents.people).toBe(1000);
      expect(started.files.map((file) => file.from)).toEqual([
        `${from}/CenPop2020_Mean_TR.txt`,
        `${from}/CenPop2020_Mean_CO.txt`,
        `${from}/Ruralurbancontinuumcodes2023.csv`,
        svi,
      ]);
    });
  });
});

describe('a file that cannot be had or used', () => {
  it.each<[string, Record<string, (response: ServerResponse) => void>, RegExp]>([
    [
      'is not there',
      { 'SVI_2022_US_county.csv': (response) => response.writeHead(404).end() },
      /no Social Vulnerability Index 2022 .*it answers 404.*--svi SVI_2022_US_county.csv/,
    ],
    [
      'is a web page',
      {
        'Ruralurbancontinuumcodes2023.csv': (response) =>
          response.end('\n<!DOCTYPE html><html><body>Moved</body></html>'),
      },
      /which is a web page and not a table.*Rural-Urban Continuum Codes/,
    ],
    [
      'ends too soon',
      {
        'CenPop2020_Mean_CO.txt': (response) => {
          response.writeHead(200, { 'content-length': '9000' });
          response.write(COUNTY_CENTERS);
          setTimeout(() => response.destroy(), 20);
        },
      },
      /no Centers of population of counties.*--counties CenPop2020_Mean_CO.txt/,
    ],
    [
      'is cut off without a word',
      {
        'CenPop2020_Mean_TR.txt': (response) =>
          response.end(TRACTS.split('\n').slice(0, 4).join('\n')),
      },
      /found 0 residents in the tracts of Sussex \(10005\).*expected 400/,
    ],
    [
      'never ends',
      { 'CenPop2020_Mean_TR.txt': (response) => void response.write(TRACTS) },
      /nothing came for 0.2 seconds/,
    ],
    [
      'is far too large',
      {
        'CenPop2020_Mean_CO.txt': (response) => response.end('x'.repeat(3 * 1024 * 1024)),
      },
      /it is larger than 2.0 MB/,
    ],
    ['is empty', { 'SVI_2022_US_county.csv': (response) => response.end() }, /which is empty/],
  ])('because it %s changes nothing', async (_, changes, message) => {
    const before = test.dump();
    await serving(changes)(async (from) => {
      const patience = { whole: 5000, silence: 200 };
      await expect(start({ from, patience })).rejects.toThrow(message);
    });
    expect(test.dump()).toBe(before);
  });

  it('because no server answers says what to do instead', async () => {
    await expect(start({ from: 'http://127.0.0.1:1/' })).rejects.toThrow(
      /fetch failed.*expected the file CenPop2020_Mean_TR.txt\. Where there is no network/,
    );
  });

  it.each<[string, Parameters<typeof named>[0], RegExp]>([
    [
      'of another state',
      { tracts: `${TRACTS.split('\n')[0]}\n21,193,970100,5,37,-83` },
      /Delaware/,
    ],
    [
      'without the state’s counties',
      { counties: `${COUNTY_CENTERS.split('\n')[0]}\n` },
      /Delaware/,
    ],
    ['that lacks a column', { svi: SVI.replace('RPL_THEMES', 'OTHER') }, /RPL_THEMES/],
    [
      'of codes that is cut off',
      { rurality: RURALITY.split('\n').slice(0, 7).join('\n') },
      /rurality.csv with 6 rows and 2 of the 3 counties of Delaware/,
    ],
    ['that is a workbook', { svi: 'PK\u0003\u0004' }, /a packed file or a workbook/],
  ])('%s is refused, and nothing is changed', async (_, changes, message) => {
    const before = test.dump();
    await expect(start({ files: named(changes) })).rejects.toThrow(message);
    expect(test.dump()).toBe(before);
  });
});

const real = {
  tracts: sharedFile('data/census/CenPop2020_Mean_TR.txt'),
  counties: sharedFile('data/census/CenPop2020_Mean_CO.txt'),
  rurality: sharedFile('data/need/Ruralurbancontinuumcodes2023.csv'),
  svi: sharedFile('data/need/SVI_2022_US_county.csv'),
};

describe.skipIf(!Object.values(real).every(({ exists }) => exists))('of the real files', () => {
  it.each([
    // Residents of the 2020 census, as the Census Bureau publishes them.
    ['OH', { people: 11_799_448, counties: 88 }, { counties: 88, withRurality: 88, withNeed: 88 }],
    // One county of 2017 is two in the files.
    ['AK', { people: 733_391, counties: 30 }, { counties: 29, withRurality: 29, withNeed: 28 }],
    ['HI', { people: 1_455_271, counties: 5 }, { counties: 5, withRurality: 5, withNeed: 5 }],
    ['DC', { people: 689_545, counties: 1 }, { counties: 1, withRurality: 1, withNeed: 1 }],
    // The index has no table of Puerto Rico, and has Connecticut by planning regions.
    ['PR', { people: 3_285_874, counties: 78 }, { counties: 78, withRurality: 78, withNeed: 0 }],
    ['CT', { people: 3_605_944, counties: 8 }, { counties: 8, withRurality: 8, withNeed: 0 }],
  ])('%s has its counties and residents', async (code, residents, counts) => {
    const files = Object.fromEntries(
      Object.entries(real).map(([id, file]) => [id, test.write(`${id}.csv`, file.read())]),
    );
    const started = await start({ files }, code);
    expect(started.residents).toMatchObject(residents);
    expect(started).toMatchObject(counts);
    expect(started.files.map(({ rows }) => rows)).toEqual([85_395, 3221, 9703, 3144]);
  });

  it('Connecticut’s rural counties are those whose residents live in rural regions', async () => {
    const files = Object.fromEntries(
      Object.entries(real).map(([id, file]) => [id, test.write(`${id}.csv`, file.read())]),
    );
    await start({ files }, 'CT');
    expect(
      test.rows("select place, value from indicators where indicator = 'rucc' order by place"),
    ).toEqual([
      { place: '09001', value: 2 },
      { place: '09003', value: 1 },
      { place: '09005', value: 4 },
      { place: '09007', value: 1 },
      { place: '09009', value: 2 },
      { place: '09011', value: 2 },
      { place: '09013', value: 1 },
      { place: '09015', value: 4 },
    ]);
  });
});
