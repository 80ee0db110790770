import type { Db } from './client.ts';

/** From now on, what this connection deletes is overwritten with zeros in its pages. */
export function overwriteDeleted(db: Db): void {
  db.$client.pragma('secure_delete = ON');
}

/**
 * Writes the log into the database and empties it, so that nothing deleted is left there. Call it
 * outside a transaction; while others read an older state, the log stays until they are done.
 */
export function emptyLog(db: Db): void {
  db.$client.pragma('wal_checkpoint(TRUNCATE)');
}
