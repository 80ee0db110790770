import type { Db } from '../db/client.ts';
import type { FieldChange } from './plan-rows.ts';

/** Who changes the data, when, and by which import. */
export interface Actor {
  who: string;
  /** ISO instant. */
  at: string;
  importId: number | null;
}

/** Writes what happened, one row per change. */
export interface HistoryWriter {
  /** A new record, under its name. */
  added(entity: string, id: string, name: string | null): void;
  /** A record that is gone. */
  removed(entity: string, id: string, name: string | null): void;
  changed(entity: string, id: string, changes: readonly FieldChange[]): void;
}

export function openHistory(db: Db, { who, at, importId }: Actor): HistoryWriter {
  const insert = db.$client.prepare(
    `insert into history (import_id, at, who, entity, entity_id, field, before, after)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const write = (entity: string, id: string, field: string, before: unknown, after: unknown) =>
    void insert.run(importId, at, who, entity, id, field, toText(before), toText(after));
  return {
    added: (entity, id, name) => write(entity, id, '', null, name ?? ''),
    removed: (entity, id, name) => write(entity, id, '', name ?? '', null),
    changed: (entity, id, changes) => {
      for (const { field, before, after } of changes) write(entity, id, field, before, after);
    },
  };
}

/** Missing stays missing: null is not the text "null". */
function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}
