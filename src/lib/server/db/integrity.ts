import type { Db } from './client.ts';

/** What SQLite itself finds wrong with a database file; nothing where it is sound. */
export function findDamage(db: Db): string[] {
  const integrity = db.$client.pragma('integrity_check') as { integrity_check: string }[];
  const damage = integrity.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  const orphans = db.$client.pragma('foreign_key_check') as { table: string; parent: string }[];
  const broken = Map.groupBy(orphans, ({ table, parent }) => `${table} refer to ${parent}`);
  const references = [...broken].map(
    ([text, rows]) => `${rows.length} rows of ${text} that do not exist`,
  );
  return [...damage, ...references];
}

/** Rows per table of the data, in the order of their names. */
export function countRows(db: Db): Record<string, number> {
  const names = db.$client
    .prepare(
      `select name from sqlite_master
       where type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\'
       order by name`,
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      db.$client.prepare(`select count(*) from "${name}"`).pluck().get() as number,
    ]),
  );
}
