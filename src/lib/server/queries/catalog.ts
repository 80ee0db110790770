import { asc } from 'drizzle-orm';
import type { SupportNode } from '#lib/domain/support.ts';
import type { Yardstick } from '#lib/domain/yardstick.ts';
import type { Db } from '../db/client.ts';
import { supports, yardsticks } from '../db/schema.ts';

/** Support nodes in the product's order; written by `init` from data that was checked there. */
export async function readSupportNodes(db: Db): Promise<SupportNode[]> {
  const rows = db.select().from(supports).orderBy(asc(supports.position)).all();
  return rows.map((row) => JSON.parse(row.definition) as SupportNode);
}

/** Yardsticks, the default first. */
export async function readYardsticks(db: Db): Promise<Yardstick[]> {
  const rows = db.select().from(yardsticks).orderBy(asc(yardsticks.position)).all();
  return rows.map((row) => JSON.parse(row.definition) as Yardstick);
}
