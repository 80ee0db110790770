import { InputError } from '#lib/domain/issue.ts';
import type { Db } from '../db/client.ts';
import { readMeta, writeMeta } from './meta.ts';

/** @throws InputError where the database was never initialized */
export function currentDataVersion(db: Db): number {
  const version = readMeta(db, 'dataVersion');
  if (version !== null) return Number(version);
  throw new InputError({
    row: null,
    column: null,
    found: 'a database that is not initialized',
    expected: 'one that was: npm run rosc -- init',
  });
}

/** Raises the version by one: what was worked out from the data before is no longer found. */
export function raiseDataVersion(db: Db): number {
  const version = currentDataVersion(db) + 1;
  writeMeta(db, 'dataVersion', String(version));
  return version;
}
