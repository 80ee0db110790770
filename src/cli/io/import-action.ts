import type { Command } from 'commander';
import type { Db } from '#lib/server/db/client.ts';
import type { ImportInput } from '#lib/server/intake/import-input.ts';
import type { ImportSummary } from '#lib/server/intake/import-summary.ts';
import type { RunOptions } from '#lib/server/intake/run-import.ts';
import { inputOf, runOptions, type ImportOptions } from './import-options.ts';
import { printSummary } from './print-summary.ts';
import { runCommand } from './run-command.ts';

/** An import, given the subcommand's own options, too. */
type Importer<Options> = (
  db: Db,
  input: ImportInput,
  runOptions: RunOptions,
  options: Options,
) => Promise<ImportSummary>;

/**
 * Gives an import subcommand its action: open the database, import the file, print the summary.
 * @param load brings the import; what it needs is loaded only when it is wanted
 */
export function setImportAction<Options extends ImportOptions>(
  command: Command,
  load: () => Promise<Importer<Options>>,
): Command {
  return command.action(async (file: string, options: Options) => {
    await runCommand(command, { create: false }, async ({ db, json, progress }) => {
      const run = await load();
      const input = inputOf(file, options);
      return printSummary(await run(db, input, runOptions(options, progress), options), json);
    });
  });
}
