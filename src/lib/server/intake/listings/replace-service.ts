import { and, eq, notInArray } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { history as historyTable } from '../../db/schema.ts';
import type { HistoryWriter } from '../history-writer.ts';
import { fieldChanges } from '../plan-rows.ts';
import type { Replacement } from './listing-record.ts';

/** What may still be told of a place that became confidential. */
const HARMLESS = ['countyFips', 'state', 'precision', 'confidential'];

/**
 * Carries the history of a service over to its new identity. Where it became confidential, its
 * location's history goes on without the address: that something changed, when, and by whom stays.
 * @param emptied locations that go because nothing is offered there any more
 */
export function replaceService(
  db: Db,
  { before, after, hidden }: Replacement,
  emptied: ReadonlySet<string>,
  history: HistoryWriter,
): void {
  carryOver(db, before.id, after.id);
  history.changed(
    'service',
    after.id,
    fieldChanges(before, { ...after, id: before.id, locationId: before.locationId }),
  );
  if (before.locationId === null || after.locationId === null) return;
  if (hidden && emptied.has(before.locationId)) {
    forgetAddress(db, before.locationId);
    carryOver(db, before.locationId, after.locationId);
  }
  history.changed('location', after.locationId, [
    { field: 'confidential', before: !hidden, after: hidden },
  ]);
}

function carryOver(db: Db, from: string, to: string): void {
  db.update(historyTable).set({ entityId: to }).where(eq(historyTable.entityId, from)).run();
}

function forgetAddress(db: Db, locationId: string): void {
  db.update(historyTable)
    .set({ before: null, after: null })
    .where(and(eq(historyTable.entityId, locationId), notInArray(historyTable.field, HARMLESS)))
    .run();
}
