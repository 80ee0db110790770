import { LRUCache } from 'lru-cache';
import { openDatabase, type Db } from '../db/client.ts';
import { readDataVersion, type DataVersion } from '../queries/data-version.ts';
import { shareWork, type Following, type SharedWork } from './shared-work.ts';

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
  /**
   * Computes once per data version and key; concurrent callers share one computation.
   * @param compute given what tells how far it is, and that nobody wants it any more
   * @param following what this caller wants to be told, and when it gives up
   */
  remember<T extends object>(
    key: string,
    compute: (following: Following) => Promise<T>,
    following?: Following,
  ): Promise<T>;
}

/** @param now tells the time; coverage depends on the day, since what was checked long ago is known no more */
export function createAtlas(db: Db, now: () => Date = () => new Date()): Atlas {
  const kept = new LRUCache<string, SharedWork<object>>({ max: KEPT_RESULTS });
  return {
    db,
    dataVersion: () => readDataVersion(db),
    today: () => now().toISOString().slice(0, 10),
    async remember<T extends object>(
      key: string,
      compute: (following: Following) => Promise<T>,
      following?: Following,
    ): Promise<T> {
      const { version } = await readDataVersion(db);
      const full = `${version}:${key}`;
      const found = kept.get(full) as SharedWork<T> | undefined;
      if (found && !found.isGivenUp()) return found.join(following);
      const work = shareWork(compute);
      kept.set(full, work);
      const result = work.join(following);
      result.catch(() => kept.peek(full) === work && kept.delete(full));
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
