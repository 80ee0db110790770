import { LRUCache } from 'lru-cache';
import { openDatabase, type Db } from '../db/client.ts';
import { readDataVersion, type DataVersion } from '../queries/data-version.ts';

/** Results kept in memory: enough for all states of the country under one yardstick. */
const KEPT_RESULTS = 400;

/**
 * A database with what has been worked out from it. Results belong to one version of the data:
 * when an import raises the version, none of them is found again.
 */
export interface Atlas {
  db: Db;
  dataVersion(): Promise<DataVersion>;
  /** The day, ISO date, UTC. */
  today(): string;
  /** Computes once per data version and key; concurrent callers share one computation. */
  remember<T extends object>(key: string, compute: () => Promise<T>): Promise<T>;
}

/** @param now tells the time; coverage depends on the day, since what was checked long ago is known no more */
export function createAtlas(db: Db, now: () => Date = () => new Date()): Atlas {
  const kept = new LRUCache<string, Promise<object>>({ max: KEPT_RESULTS });
  return {
    db,
    dataVersion: () => readDataVersion(db),
    today: () => now().toISOString().slice(0, 10),
    async remember<T extends object>(key: string, compute: () => Promise<T>): Promise<T> {
      const { version } = await readDataVersion(db);
      const full = `${version}:${key}`;
      const found = kept.get(full) as Promise<T> | undefined;
      if (found) return found;
      const result = compute();
      kept.set(full, result);
      result.catch(() => kept.delete(full));
      return result;
    },
  };
}

let opened: Atlas | undefined;

/**
 * The atlas that this server shows: the database `ROSC_DB`, else `rosc.db` in the working directory.
 * @throws Error where there is none
 */
export function theAtlas(): Atlas {
  opened ??= createAtlas(openDatabase(process.env['ROSC_DB'] ?? 'rosc.db', { create: false }));
  return opened;
}
