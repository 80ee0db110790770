import { eq } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { meta } from '../db/schema.ts';

/** Facts about the database itself. */
export type MetaKey = 'dataVersion' | 'createdOn' | 'countyVintage' | 'catalogDigest';

export function readMeta(db: Db, key: MetaKey): string | null {
  return db.select().from(meta).where(eq(meta.key, key)).get()?.value ?? null;
}

export function writeMeta(db: Db, key: MetaKey, value: string): void {
  db.insert(meta)
    .values({ key, value })
    .onConflictDoUpdate({ target: meta.key, set: { value } })
    .run();
}
