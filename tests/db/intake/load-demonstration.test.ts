import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkDatabase } from '#lib/server/intake/check-database.ts';
import { loadDemonstration } from '#lib/server/intake/load-demonstration.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const KENTUCKY = fileURLToPath(new URL('../../../data/kentucky', import.meta.url));
/** Lines of a file of the demonstration below its header; none of its cells spans lines. */
const rowsOf = (name: string) =>
  readFileSync(path.join(KENTUCKY, name), 'utf8').trimEnd().split('\n').length - 1;

describe('loadDemonstration', () => {
  const atlas = useTestDatabase();

  it('brings in every row of its files, and only fictional organizations', async () => {
    const summary = await loadDemonstration(atlas.db, KENTUCKY);
    const files = [
      'tracts.csv',
      'counties.csv',
      'indicators.csv',
      'services.csv',
      'partnerships.csv',
    ];
    const rows = files.reduce((sum, name) => sum + rowsOf(name), 0);
    expect(summary).toMatchObject({
      read: rows,
      refused: 0,
      unmatched: 0,
      duplicates: 0,
      missing: 0,
    });
    expect(summary.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const { counts, ok, problems } = checkDatabase(atlas.db);
    expect({ ok, problems }).toEqual({ ok: true, problems: [] });
    expect(counts).toMatchObject({
      tracts: rowsOf('tracts.csv'),
      indicators: rowsOf('indicators.csv'),
      services: rowsOf('services.csv'),
      partnerships: rowsOf('partnerships.csv'),
      source_claims: rowsOf('claims.csv'),
      absence_checks: rowsOf('checks.csv'),
    });
    expect(
      atlas.rows(
        'select distinct s.demonstration from organizations o join sources s on s.id = o.source_id',
      ),
    ).toEqual([{ demonstration: 1 }]);
    expect(
      atlas.rows("select count(*) as rows from places where center_of = 'population'"),
    ).toEqual([{ rows: 120 }]);
  });

  it('changes nothing the second time', async () => {
    await loadDemonstration(atlas.db, KENTUCKY);
    const before = atlas.dump();
    const again = await loadDemonstration(atlas.db, KENTUCKY);
    expect(again).toMatchObject({ new: 0, changed: 0, unchanged: again.read });
    expect(atlas.dump()).toBe(before);
  });

  it('is all or nothing', async () => {
    const folder = path.join(atlas.folder, 'kentucky');
    cpSync(KENTUCKY, folder, { recursive: true });
    const before = atlas.dump();
    writeFileSync(path.join(folder, 'partnerships.csv'), 'a,b\n1,2\n');
    await expect(loadDemonstration(atlas.db, folder)).rejects.toThrow(
      'expected the columns from, to',
    );
    expect(atlas.dump()).toBe(before);
    atlas.db.$client.exec(
      "create trigger fault before insert on partnerships begin select raise(abort, 'fault'); end",
    );
    await expect(loadDemonstration(atlas.db, KENTUCKY)).rejects.toThrow('fault');
    expect(atlas.dump()).toBe(before);
  });
});
