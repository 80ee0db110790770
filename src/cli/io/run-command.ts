import type { Command } from 'commander';
import type { Db } from '#lib/server/db/client.ts';
import type { Initialized } from '#lib/server/intake/initialize.ts';
import type { Progress } from '#lib/server/intake/progress.ts';
import { databaseFile } from './database-name.ts';
import { createProgressLine } from './progress-line.ts';
import { reportError } from './report-error.ts';

/** What a subcommand works with. */
export interface Work {
  db: Db;
  /** Path of the database. */
  file: string;
  /** Null where the database was up to date. */
  initialized: Initialized | null;
  json: boolean;
  progress: Progress;
}

interface GlobalOptions {
  db?: string;
  json?: boolean;
}

/**
 * Runs a subcommand on its database: opens it, tells failures in one line, sets the exit code.
 * @param options.create true for the subcommand that may create the database
 * @param work returns the exit code
 */
export async function runCommand(
  command: Command,
  { create }: { create: boolean },
  work: (work: Work) => Promise<number>,
): Promise<void> {
  const { db: told, json = false } = command.optsWithGlobals<GlobalOptions>();
  const line = createProgressLine(process.stderr);
  try {
    const file = databaseFile(told);
    const { openAtlasDatabase } = await import('./open-atlas-database.ts');
    const { db, initialized } = await openAtlasDatabase(file, { create });
    try {
      process.exitCode = await work({ db, file, initialized, json, progress: line.step });
    } finally {
      line.end();
      db.$client.close();
    }
  } catch (error) {
    process.exitCode = reportError(error, json);
  }
}
