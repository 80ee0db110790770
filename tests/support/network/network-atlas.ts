import type { Db } from '#lib/server/db/client.ts';
import * as table from '#lib/server/db/schema.ts';

type TieRow = typeof table.partnerships.$inferInsert;

/** A tie of two organizations by their ids: a public referral from one to the other, cooperation. */
export function tieRow(fromId: string, toId: string, changes: Partial<TieRow> = {}): TieRow {
  return {
    ...{ id: `${fromId}-${toId}-${changes.kind ?? 'referral'}`, sourceId: 'list', fromId, toId },
    ...{ kind: 'referral', direction: 'mutual', strength: 2, confirmed: true },
    visibility: 'public',
    ...changes,
  };
}

/** Adds organizations without services, by id, and ties among all that there are. */
export function addTies(db: Db, names: readonly string[], ties: readonly TieRow[]): void {
  if (names.length > 0) {
    db.insert(table.organizations)
      .values(names.map((id) => ({ id, sourceId: 'list', name: `Org ${id}` })))
      .run();
  }
  db.insert(table.partnerships)
    .values([...ties])
    .run();
}
