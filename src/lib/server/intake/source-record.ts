import { eq } from 'drizzle-orm';
import { InputError } from '#lib/domain/issue.ts';
import type { Source } from '#lib/domain/source.ts';
import type { Db } from '../db/client.ts';
import { sources } from '../db/schema.ts';
import { identifySource } from './identity.ts';
import { fieldChanges } from './plan-rows.ts';
import type { HistoryWriter } from './history-writer.ts';

/** What is known of a source; what is left out stays as it is stored. */
export type SourceDescription = Pick<Source, 'name'> & Partial<Omit<Source, 'id' | 'name'>>;

/** A source as it will be, and as it is. */
export interface SourcePlan {
  row: Source;
  stored: Source | null;
  changed: boolean;
}

const MAX_NAME = 80;

/** @throws InputError where the name is empty or longer than a line */
export function planSource(db: Db, description: SourceDescription): SourcePlan {
  const name = description.name.trim();
  if (name === '' || name.length > MAX_NAME) {
    throw new InputError({
      row: null,
      column: 'source',
      found: name === '' ? 'an empty name' : `a name of ${name.length} characters`,
      expected: `the short name of a source, at most ${MAX_NAME} characters`,
    });
  }
  const stored = db.select().from(sources).where(eq(sources.name, name)).get() ?? null;
  const unknown = { title: name, publisher: null, date: null, licence: null, url: null };
  const known = Object.fromEntries(
    Object.entries(description).filter(([, value]) => value !== undefined),
  );
  const row: Source = {
    id: identifySource(name),
    demonstration: false,
    ...(stored ?? unknown),
    ...known,
    name,
  };
  return { row, stored, changed: stored === null || fieldChanges(stored, row).length > 0 };
}

export function commitSource(db: Db, { row, stored }: SourcePlan, history: HistoryWriter): void {
  if (stored === null) {
    db.insert(sources).values(row).run();
    history.added('source', row.id, row.title);
    return;
  }
  const changes = fieldChanges(stored, row);
  if (changes.length === 0) return;
  db.update(sources).set(row).where(eq(sources.id, row.id)).run();
  history.changed('source', row.id, changes);
}
