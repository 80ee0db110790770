import { desc, eq } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { imports, meta } from '../db/schema.ts';

/** The state of the data: every write that changes something raises the version by one. */
export interface DataVersion {
  version: number;
  /** ISO date of the last import; null where nothing was imported. */
  changedOn: string | null;
}

/** @throws Error where the database was never initialized */
export async function readDataVersion(db: Db): Promise<DataVersion> {
  const row = db.select().from(meta).where(eq(meta.key, 'dataVersion')).get();
  if (!row) throw new Error('The database is not initialized. Run: npm run rosc -- init');
  const last = db.select({ at: imports.at }).from(imports).orderBy(desc(imports.id)).limit(1).get();
  return { version: Number(row.value), changedOn: last?.at.slice(0, 10) ?? null };
}
