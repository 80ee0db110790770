import type { Db } from '../db/client.ts';

/** ISO 639 codes of the languages that any service is given in. */
export function readLanguages(db: Db): string[] {
  const rows = db.$client
    .prepare('select distinct languages from services where languages is not null')
    .pluck()
    .all() as string[];
  return [...new Set(rows.flatMap((words) => words.split(' ')))].sort();
}
