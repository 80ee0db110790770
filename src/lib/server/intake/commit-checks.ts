import type { AbsenceCheck } from '#lib/domain/check.ts';
import type { Db } from '../db/client.ts';
import { absenceChecks } from '../db/schema.ts';
import { openTable } from '../db/table-rows.ts';
import { raiseDataVersion } from './data-version.ts';
import { openHistory } from './history-writer.ts';
import { planRows } from './plan-rows.ts';
import type { RunOptions } from './run-import.ts';

const keyOf = ({ county, support, checkedOn }: AbsenceCheck) => `${county} ${support} ${checkedOn}`;

/** Records checks by persons who found none. Call it inside a transaction. */
export function commitChecks(
  db: Db,
  checks: readonly AbsenceCheck[],
  { who = 'rosc import', now = new Date() }: RunOptions,
): void {
  const table = openTable(db, absenceChecks, ['county', 'support', 'checkedOn']);
  const stored = new Map(table.select().map((check) => [keyOf(check), check]));
  const { added, changed } = planRows(checks, stored, keyOf);
  if (added.length + changed.length === 0) return;
  raiseDataVersion(db);
  const history = openHistory(db, { who, at: now.toISOString(), importId: null });
  for (const check of added) {
    table.insert(check);
    history.added('check', keyOf(check), `none found, by ${check.checkedBy}`);
  }
  for (const { row, changes } of changed) {
    table.update(row);
    history.changed('check', keyOf(row), changes);
  }
}
