import { Command } from 'commander';
import type { Initialized } from '#lib/server/intake/initialize.ts';
import type { Db } from '#lib/server/db/client.ts';
import type { ImportSummary } from '#lib/server/intake/import-summary.ts';
import type { Progress } from '#lib/server/intake/progress.ts';
import { DEMONSTRATION } from '../io/demonstration-folder.ts';
import { EXIT } from '../io/exit-code.ts';
import { printSummary } from '../io/print-summary.ts';
import { runCommand } from '../io/run-command.ts';

/** `rosc init`. */
export function initCommand(): Command {
  const command = new Command('init')
    .description(
      'create the database, or bring it to this version: support types, yardsticks, counties',
    )
    .option('--demo', 'also load the demonstration: Kentucky, with fictional organizations');
  return command.action(async ({ demo = false }: { demo?: boolean }) => {
    await runCommand(command, { create: true }, async (work) => {
      const { db, file, initialized, json, progress } = work;
      const product = initialized ?? (await describeDatabase(db));
      const loaded = demo ? await loadDemo(db, progress) : null;
      if (json) {
        const document = { database: file, ...product, demonstration: loaded };
        process.stdout.write(`${JSON.stringify(document)}\n`);
        return EXIT.done;
      }
      process.stdout.write(initializedText(file, product));
      return loaded ? printSummary(loaded, false) : EXIT.done;
    });
  });
}

async function describeDatabase(db: Db): Promise<Initialized> {
  const { initializeDatabase } = await import('#lib/server/intake/initialize.ts');
  return initializeDatabase(db);
}

async function loadDemo(db: Db, progress: Progress): Promise<ImportSummary> {
  const { loadDemonstration } = await import('#lib/server/intake/load-demonstration.ts');
  return loadDemonstration(db, DEMONSTRATION, { progress });
}

function initializedText(file: string, { created, updated, ...counts }: Initialized): string {
  const did = created ? 'created' : updated ? 'brought up to date' : 'already up to date';
  const { supports, yardsticks, counties } = counts;
  return (
    `${file}: ${did}, with ${supports} support types and groups, ` +
    `${yardsticks} ${yardsticks === 1 ? 'yardstick' : 'yardsticks'}, ` +
    `${counties.toLocaleString('en-US')} counties\n`
  );
}
