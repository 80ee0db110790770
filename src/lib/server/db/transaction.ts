import type { Db } from './client.ts';

/**
 * Runs work as one transaction: all of it or, where it throws, none.
 * @param write true takes the write lock at the start, so that what is read stays true until it is
 *   changed; false reads one state of the database
 */
export function inTransaction<T>(db: Db, write: boolean, work: () => T): T {
  const transaction = db.$client.transaction(work);
  return write ? transaction.immediate() : transaction.deferred();
}
