import { fileURLToPath } from 'node:url';
import { InputError } from '#lib/domain/issue.ts';
import { migrateDatabase, openDatabase, type Db } from '#lib/server/db/client.ts';
import { isForeignDatabase } from '#lib/server/db/is-foreign-database.ts';
import { initializeDatabase, type Initialized } from '#lib/server/intake/initialize.ts';

const MIGRATIONS = fileURLToPath(new URL('../../lib/server/db/migrations', import.meta.url));

/** The database of a command: what it was told, else `ROSC_DB`, else `rosc.db` here. */
export function databaseFile(told: string | undefined): string {
  return told ?? process.env['ROSC_DB'] ?? 'rosc.db';
}

/**
 * Opens a database and brings it to this version of the product: schema, support types, counties.
 * @param options.create false refuses a file that does not exist
 */
export function openAtlasDatabase(
  file: string,
  { create }: { create: boolean },
): { db: Db; initialized: Initialized } {
  if (isForeignDatabase(file)) {
    throw new InputError({
      row: null,
      column: null,
      found: `${file}, an SQLite database of another program`,
      expected: 'a database of ROSC Atlas, or the name of a file that does not exist yet',
    });
  }
  const db = openDatabase(file, { create });
  try {
    migrateDatabase(db, MIGRATIONS);
    return { db, initialized: initializeDatabase(db) };
  } catch (error) {
    db.$client.close();
    throw error;
  }
}
