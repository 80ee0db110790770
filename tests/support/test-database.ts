import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import { migrateDatabase, openDatabase, type Db } from '#lib/server/db/client.ts';
import { initializeDatabase } from '#lib/server/intake/initialize.ts';

const MIGRATIONS = fileURLToPath(new URL('../../src/lib/server/db/migrations', import.meta.url));

/** A database of its own for each test, in a folder of its own. */
export interface TestDatabase {
  readonly db: Db;
  /** Path of the database. */
  readonly file: string;
  readonly folder: string;
  /** Writes a file into the folder. @returns its path */
  write(name: string, content: string | Uint8Array): string;
  /** All rows of all tables that hold data, as text: equal where nothing changed. */
  dump(): string;
  /** The rows of a query. */
  rows(sql: string, ...values: unknown[]): Record<string, unknown>[];
  /** Every byte that is on disk for the database. */
  bytes(): Buffer;
}

let base: string | undefined;

/** Call it at the top of a `describe`: migrated and initialized once, copied before each test. */
export function useTestDatabase(): TestDatabase {
  let folder = '';
  let db: Db | undefined;
  const file = () => path.join(folder, 'test.db');
  const open = () => {
    if (!db) throw new Error('The database is open within a test only');
    return db;
  };
  beforeEach(() => {
    base ??= createBase();
    folder = mkdtempSync(path.join(tmpdir(), 'rosc-test-'));
    copyFileSync(base, file());
    db = openDatabase(file());
  });
  afterEach(() => {
    db?.$client.close();
    db = undefined;
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get db() {
      return open();
    },
    get file() {
      return file();
    },
    get folder() {
      return folder;
    },
    write(name, content) {
      const written = path.join(folder, name);
      writeFileSync(written, content);
      return written;
    },
    dump: () => dump(open()),
    rows: (sql, ...values) =>
      open()
        .$client.prepare(sql)
        .all(...values) as Record<string, unknown>[],
    bytes: () => Buffer.concat(['', '-wal'].map((suffix) => readOrNothing(file() + suffix))),
  };
}

function createBase(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosc-base-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'base.db');
  const db = openDatabase(file);
  migrateDatabase(db, MIGRATIONS);
  initializeDatabase(db);
  db.$client.close();
  return file;
}

function dump(db: Db): string {
  const names = db.$client
    .prepare("select name from sqlite_master where type = 'table' order by name")
    .pluck()
    .all() as string[];
  return names
    .map((name) => {
      const rows = db.$client.prepare(`select * from "${name}" order by 1, 2`).raw().all();
      return `${name}\n${rows.map((row) => JSON.stringify(row)).join('\n')}`;
    })
    .join('\n');
}

function readOrNothing(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
