import type { Db } from '../db/client.ts';

/** Slugs of the supports that services carry. */
export async function readCarriedSupports(db: Db): Promise<string[]> {
  return db.$client.prepare('select distinct support from services').pluck().all() as string[];
}
