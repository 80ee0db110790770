import { eq } from 'drizzle-orm';
import { InputError } from '#lib/domain/issue.ts';
import type { Db } from '../db/client.ts';
import { meta } from '../db/schema.ts';

const KEY = 'dataVersion';

/** @throws InputError where the database was never initialized */
export function currentDataVersion(db: Db): number {
  const row = db.select().from(meta).where(eq(meta.key, KEY)).get();
  if (row) return Number(row.value);
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
  db.update(meta)
    .set({ value: String(version) })
    .where(eq(meta.key, KEY))
    .run();
  return version;
}
