import { Command } from 'commander';
import type { Initialized } from '#lib/server/intake/initialize.ts';
import { loadDemonstration } from '#lib/server/intake/load-demonstration.ts';
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
      const loaded = demo ? await loadDemonstration(db, DEMONSTRATION, { progress }) : null;
      if (json) {
        const document = { database: file, ...initialized, demonstration: loaded };
        process.stdout.write(`${JSON.stringify(document)}\n`);
        return EXIT.done;
      }
      process.stdout.write(initializedText(file, initialized));
      return loaded ? printSummary(loaded, false) : EXIT.done;
    });
  });
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
