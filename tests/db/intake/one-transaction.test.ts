import { describe, expect, it } from 'vitest';
import { withBulkLoad } from '#lib/server/db/bulk-load.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { inTransaction } from '#lib/server/db/transaction.ts';
import { importServices } from '#lib/server/intake/import-services.ts';
import { csvText } from '../../support/csv-text.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const rows = Array.from({ length: 50 }, (_, i) => ({
  ...{ organization: `Organization ${i}`, support: 'recovery-cafe', county_fips: '21193' },
  capacity: i,
}));

describe('an import', () => {
  const atlas = useTestDatabase();
  const read = (options = {}) =>
    importServices(atlas.db, { file: atlas.write('ours.csv', csvText(rows)) }, options);

  it('leaves the database as it was when it fails in the middle', async () => {
    atlas.db.$client.exec(
      `create trigger fault before insert on services when new.capacity = 40
       begin select raise(abort, 'the disk broke'); end`,
    );
    const before = atlas.dump();
    await expect(read()).rejects.toThrow('the disk broke');
    expect(atlas.dump()).toBe(before);
    atlas.db.$client.exec('drop trigger fault');
    expect(await read()).toMatchObject({ new: 50, dataVersion: 2 });
  });

  it('does not disturb who reads meanwhile', async () => {
    const reader = openDatabase(atlas.file);
    const count = () => reader.$client.prepare('select count(*) from services').pluck().get();
    reader.$client.exec('begin');
    expect(count()).toBe(0);
    const seen: unknown[] = [];
    await read({ progress: () => seen.push(count()) });
    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(seen)).toEqual(new Set([0]));
    // The reader's own transaction still shows the state that it began with.
    expect(count()).toBe(0);
    reader.$client.exec('commit');
    expect(count()).toBe(50);
    reader.$client.close();
  });

  it('waits for another writer, and fails where it takes too long', async () => {
    const writer = openDatabase(atlas.file);
    writer.$client.exec('begin immediate');
    atlas.db.$client.pragma('busy_timeout = 20');
    await expect(read()).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    writer.$client.exec('rollback');
    writer.$client.close();
    expect(await read()).toMatchObject({ new: 50 });
  });
});

describe('withBulkLoad', () => {
  const atlas = useTestDatabase();
  const indexes = () =>
    atlas.rows(
      "select name, sql from sqlite_master where type = 'index' and tbl_name = 'services' order by 1",
    );

  it('builds the indexes of a table anew, and has them back after a failure', () => {
    const before = indexes();
    expect(before.length).toBeGreaterThan(1);
    const { db } = atlas;
    let during = before;
    const load = (work: () => void) =>
      inTransaction(db, true, () => withBulkLoad(db, 'services', 1_000_000, work));
    load(() => {
      during = indexes();
    });
    expect(during.length).toBeLessThan(before.length);
    expect(indexes()).toEqual(before);
    expect(() =>
      load(() => {
        throw new Error('in the middle');
      }),
    ).toThrow('in the middle');
    expect(indexes()).toEqual(before);
  });
});
