import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COUNTY_CENTERS, RURALITY, SVI, TRACTS } from '../../support/official-files.ts';
import { runRosc } from '../../support/run-rosc.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rosc-start-test-'));
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write('tracts.txt', TRACTS);
  write('counties.txt', COUNTY_CENTERS);
  write('rurality.csv', RURALITY);
  write('svi.csv', SVI);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const FILES = () => [
  ...['--tracts', at('tracts.txt'), '--counties', at('counties.txt')],
  ...['--rurality', at('rurality.csv'), '--svi', at('svi.csv')],
];
const run = (...args: string[]) => runRosc(['start-state', ...args, '--db', at('new.db')]);

describe('rosc start-state', () => {
  it('creates the database, tells what is there, and what to do next', async () => {
    const { code, stdout } = await run('de', ...FILES());
    expect(stdout).toContain(
      'Delaware is there: 1,000 residents in 4 census tracts and 3 counties (2020 census).',
    );
    expect(stdout).toContain('All 3 counties have a rural-urban code.');
    expect(stdout).toContain('Found: tracts 5 of 85,395 rows');
    expect(stdout).toContain('import samhsa National_Directory.xlsx --state DE');
    expect(code).toBe(0);
    expect((await run('DE', ...FILES())).stdout).toContain(
      'Delaware was there already: nothing was changed.',
    );
  });

  it('prints one document with --json', async () => {
    const { code, stdout } = await run('DE', ...FILES(), '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      state: { code: 'DE' },
      residents: { people: 1000 },
      withRurality: 3,
    });
    expect(code).toBe(0);
  });

  it('fails in one line, and has changed nothing', async () => {
    writeFileSync(at('svi.csv'), '<html>gone</html>');
    const { code, stdout, stderr } = await run('DE', ...FILES(), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { found: 'svi.csv, which is a web page and not a table' },
    });
    expect(stderr.trim().split('\n').at(-1)).toMatch(/svi\.csv, which is a web page/);
  });

  it.each([
    [['ZZ'], /postal code/],
    [['GU'], /no census tracts of American Samoa, Guam/],
    [[], /missing required argument 'state'/],
    [['DE', '--from', 'ftp://x'], /begins with http/],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stderr } = await run(...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});
