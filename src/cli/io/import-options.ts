import type { Command } from 'commander';
import type { ImportInput } from '#lib/server/intake/import-input.ts';
import type { Progress } from '#lib/server/intake/progress.ts';
import type { RunOptions } from '#lib/server/intake/run-import.ts';
import { parseStateOption } from './option-parsers.ts';

/** Options that imports share. */
export interface ImportOptions {
  source?: string;
  title?: string;
  publisher?: string;
  date?: string;
  licence?: string;
  url?: string;
  state?: string;
  dryRun?: boolean;
  by?: string;
}

/** Options that all imports share. */
export function addImportOptions(command: Command): Command {
  return command
    .option('--source <name>', 'short name of the source; the same name updates its records')
    .option('--title <text>', 'title of the source, as it is cited')
    .option('--publisher <text>', 'who publishes it')
    .option('--date <date>', 'its date or year')
    .option('--licence <text>', 'its licence')
    .option('--url <address>', 'where it is found')
    .option('--by <name>', 'who imports, for the history (default: rosc import)')
    .option('--dry-run', 'preview: tell what would change, and change nothing');
}

/** The option of imports whose records belong to states. */
export function addStateOption(command: Command): Command {
  return command.option(
    '--state <code>',
    'keep only the records of this state, such as KY',
    parseStateOption,
  );
}

export function inputOf(file: string, options: ImportOptions): ImportInput {
  const { source: name, title, publisher, date, licence, url, state } = options;
  const words = { name, title, publisher, date, licence, url };
  return { file, source: withoutGaps(words), ...withoutGaps({ state }) };
}

export function runOptions({ dryRun = false, by }: ImportOptions, progress: Progress): RunOptions {
  return { dryRun, progress, ...withoutGaps({ who: by }) };
}

/** What was told on the command line, and nothing else. */
export function withoutGaps<T extends object>(options: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const told = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told) as { [K in keyof T]?: NonNullable<T[K]> };
}
