import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { unreadable } from './unreadable.ts';

/**
 * Whether a file is a database of another program: it has tables, and none of those that this
 * product's migrations leave. It is only read: opening it to write would already change it.
 * @throws Error where the file is no SQLite database
 */
export function isForeignDatabase(file: string): boolean {
  if (file === ':memory:' || !existsSync(file)) return false;
  const client = new Database(file, { readonly: true });
  try {
    const names = client
      .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
      .pluck()
      .all();
    return names.length > 0 && !(names.includes('__drizzle_migrations') && names.includes('meta'));
  } catch (cause) {
    throw unreadable(file, cause);
  } finally {
    client.close();
  }
}
