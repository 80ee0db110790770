import Database from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { existsSync } from 'node:fs';
import * as schema from './schema.ts';
import { unreadable } from './unreadable.ts';

export type Db = BetterSQLite3Database<typeof schema> & { $client: Database.Database };

/** Milliseconds that a writer waits for another before it fails. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens a database file: WAL, so that pages are read while an import writes; foreign keys; a
 * busy timeout.
 * @param file path, or ":memory:"
 * @param options.create false refuses a file that does not exist
 * @throws Error where the file does not exist (and may not be created) or is no SQLite database
 */
export function openDatabase(file: string, { create = true } = {}): Db {
  if (!create && file !== ':memory:' && !existsSync(file)) {
    throw new Error(`No database at ${file}. Create one with: npm run rosc -- init --db ${file}`);
  }
  const client = new Database(file);
  try {
    // First: a database that another process has just made is waited for, too.
    client.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    client.pragma('journal_mode = WAL');
    client.pragma('synchronous = NORMAL');
    client.pragma('foreign_keys = ON');
  } catch (cause) {
    client.close();
    throw unreadable(file, cause);
  }
  return drizzle(client, { schema, casing: 'snake_case' });
}

/**
 * Brings a database to the current schema.
 * @param migrations folder of the generated migrations
 */
export function migrateDatabase(db: Db, migrations: string): void {
  migrate(db, { migrationsFolder: migrations });
}
