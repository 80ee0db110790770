import { existsSync, renameSync, rmSync } from 'node:fs';
import { openAtlasDatabase } from '../io/open-atlas-database.ts';
import { DEMONSTRATION } from '../io/demonstration-folder.ts';

/**
 * Brings the database to this version of the product; where there is none, creates it with the
 * demonstration.
 */
export async function ensureDatabase(file: string): Promise<void> {
  if (!existsSync(file)) await createDemonstration(file);
  else (await openAtlasDatabase(file, { create: false })).db.$client.close();
}

/** Under another name until it is whole: who stops halfway starts anew the next time. */
async function createDemonstration(file: string): Promise<void> {
  process.stdout.write(`Creating ${file} with the demonstration\n`);
  const unfinished = `${file}.new`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true });
  const { db } = await openAtlasDatabase(unfinished, { create: true });
  try {
    const { loadDemonstration } = await import('#lib/server/intake/load-demonstration.ts');
    await loadDemonstration(db, DEMONSTRATION, { who: 'npm start' });
  } finally {
    db.$client.close();
  }
  renameSync(unfinished, file);
}
