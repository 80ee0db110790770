import { fileURLToPath } from 'node:url';
import { InputError } from '#lib/domain/issue.ts';
import { migrateDatabase, openDatabase, type Db } from '#lib/server/db/client.ts';
import { isForeignDatabase } from '#lib/server/db/is-foreign-database.ts';
import type { Initialized } from '#lib/server/intake/initialize.ts';
import { isCurrent } from '#lib/server/intake/is-current.ts';

const MIGRATIONS = fileURLToPath(new URL('../../lib/server/db/migrations', import.meta.url));

/**
 * Opens a database and brings it to this version of the product: schema, support types, counties.
 * @param options.create false refuses a file that does not exist
 * @returns `initialized` is null where the database was up to date
 */
export async function openAtlasDatabase(
  file: string,
  { create }: { create: boolean },
): Promise<{ db: Db; initialized: Initialized | null }> {
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
    if (isCurrent(db)) return { db, initialized: null };
    // The boundaries of all counties are loaded only where they are needed.
    const { initializeDatabase } = await import('#lib/server/intake/initialize.ts');
    return { db, initialized: initializeDatabase(db) };
  } catch (error) {
    db.$client.close();
    throw error;
  }
}
