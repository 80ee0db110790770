import Database from 'better-sqlite3';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runRosc } from '../../support/run-rosc.ts';
import { useTestDatabase } from '../../support/test-database.ts';

describe('rosc', { timeout: 60_000 }, () => {
  const atlas = useTestDatabase();
  const at = (name: string) => path.join(atlas.folder, name);

  it('creates a database, once', async () => {
    const first = await runRosc(['init', '--json'], { ROSC_DB: at('new.db') });
    expect(first).toMatchObject({ code: 0 });
    expect(JSON.parse(first.stdout)).toEqual({
      database: at('new.db'),
      ...{ created: true, updated: true, counties: 3231, supports: 57, yardsticks: 6 },
      demonstration: null,
    });
    const again = await runRosc(['init'], { ROSC_DB: at('new.db') });
    expect(again.stdout).toContain('already up to date');
  });

  it('imports, shows a preview, checks, exports', async () => {
    const file = atlas.write(
      'list.csv',
      'organization,support,county_fips\nCafe,recovery-cafe,21193\n',
    );
    const db = ['--db', atlas.file];
    const preview = await runRosc(['import', 'services', file, '--dry-run', ...db]);
    expect(preview).toMatchObject({ code: 0 });
    expect(preview.stdout).toMatch(/preview, nothing was changed\n {2}read +1\n {2}new +1\n/);
    const done = await runRosc([
      'import',
      'services',
      file,
      '--by',
      'Ada',
      '--state',
      'ky',
      '--list',
      'partial',
      ...db,
    ]);
    expect(done.stdout).toContain('data version 2');
    expect(atlas.rows('select who from imports')).toEqual([{ who: 'Ada' }]);
    expect(atlas.rows('select place, completeness from source_claims')).toEqual([
      { place: '21', completeness: 'partial' },
    ]);
    const check = await runRosc(['check', '--json', ...db]);
    expect(JSON.parse(check.stdout)).toMatchObject({
      ok: true,
      problems: [],
      counts: { organizations: 1, services: 1, places: 3231 },
      claims: [{ source: 'local-services', complete: 0, partial: 1, states: 1 }],
    });
    const out = at('services.csv');
    expect(await runRosc(['export', 'services', '-o', out, ...db])).toMatchObject({ code: 0 });
    expect(readFileSync(out, 'utf8')).toMatch(/^organization,.*\nCafe,,recovery-cafe,.*21193/);
  });

  it('tells a broken rule and fails', async () => {
    atlas.db.$client.exec(
      `insert into sources (id, name, title) values ('s', 's', 's');
       insert into organizations (id, source_id, name) values ('o', 's', 'House');
       insert into locations (id, organization_id, source_id, street, precision, confidential)
         values ('l', 'o', 's', '1 Main Street', 'county', 1);`,
    );
    const run = await runRosc(['check', '--db', atlas.file]);
    expect(run).toMatchObject({ code: 1 });
    expect(run.stdout).toContain('1 confidential locations with an address');
  });

  it.each<[string, string[]]>([
    ['no subcommand', []],
    ['an unknown subcommand', ['import', 'nothing', 'x']],
    ['an unknown option', ['import', 'tracts', 'x', '--bogus']],
    ['a missing file name', ['import', 'tracts']],
    ['a state that does not exist', ['import', 'tracts', 'x', '--state', 'ZZ']],
    ['a claim without places', ['import', 'services', 'x', '--list', 'complete']],
    ['half a mapping', ['import', 'indicators', 'x', '--column', 'A']],
    ['two outputs', ['coverage', '--csv', '--json']],
  ])('wrong usage: %s', async (_, args) => {
    const run = await runRosc([...args, '--db', atlas.file]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).not.toBe('');
  });

  it('has help for every subcommand, with the options that all share', async () => {
    const run = await runRosc(['import', 'samhsa', '--help']);
    expect(run).toMatchObject({ code: 0 });
    expect(run.stdout).toMatch(/--coordinates[\s\S]*--dry-run[\s\S]*--db <file>[\s\S]*--json/);
  });

  it('says where there is no database, and leaves what is none of ours alone', async () => {
    const none = await runRosc(['check', '--db', at('none.db')]);
    expect(none).toMatchObject({ code: 1 });
    expect(none.stderr).toContain('npm run rosc -- init');
    expect(existsSync(at('none.db'))).toBe(false);

    const text = atlas.write(
      'text.db',
      'not a database, but long enough to look like one'.repeat(50),
    );
    expect((await runRosc(['init', '--db', text])).stderr).toContain('is not an SQLite database');

    const foreign = new Database(at('foreign.db'));
    foreign.exec('create table theirs (x)');
    foreign.close();
    const before = readFileSync(at('foreign.db'));
    const run = await runRosc(['init', '--db', at('foreign.db')]);
    expect(run).toMatchObject({ code: 1 });
    expect(run.stderr).toContain('of another program');
    expect(readFileSync(at('foreign.db'))).toEqual(before);
  });
});
