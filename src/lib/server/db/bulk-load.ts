import type { Db } from './client.ts';

/** Rows from which it is faster to build a table's indexes anew than to keep them as rows arrive. */
const WORTH_REBUILDING = 20_000;

/**
 * Runs work that inserts many rows into one table. Where they are many, and more than the table
 * has, its indexes are dropped first and built again from sorted keys: half the time. Call it
 * inside a transaction: a failure brings the indexes back.
 * @param rows how many rows the work inserts
 */
export function withBulkLoad(db: Db, table: string, rows: number, work: () => void): void {
  const indexes =
    rows < WORTH_REBUILDING || rows < countRows(db, table) ? [] : indexesOf(db, table);
  for (const { name } of indexes) db.$client.exec(`drop index "${name}"`);
  work();
  for (const { sql } of indexes) db.$client.exec(sql);
}

function countRows(db: Db, table: string): number {
  return db.$client.prepare(`select count(*) from "${table}"`).pluck().get() as number;
}

/** Indexes that were created by name; those of primary keys cannot be dropped. */
function indexesOf(db: Db, table: string): { name: string; sql: string }[] {
  return db.$client
    .prepare(
      "select name, sql from sqlite_master where type = 'index' and tbl_name = ? and sql is not null",
    )
    .all(table) as { name: string; sql: string }[];
}

/** Page cache while much is written, KiB: the indexes of 160,000 services fit. */
const LARGE_CACHE_KIB = 128 * 1024;

/**
 * Runs work with a page cache that holds what it touches, and leaves the log to be written back
 * later: by the next small change, or when the last connection closes.
 */
export function withBulkSettings<T>(db: Db, work: () => T): T {
  const settings = ['cache_size', 'wal_autocheckpoint'] as const;
  const before = settings.map((name) => Number(db.$client.pragma(name, { simple: true })));
  db.$client.pragma(`cache_size = ${-LARGE_CACHE_KIB}`);
  db.$client.pragma('wal_autocheckpoint = 0');
  try {
    return work();
  } finally {
    settings.forEach((name, at) => db.$client.pragma(`${name} = ${before[at]}`));
  }
}
