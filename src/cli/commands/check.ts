import { Command } from 'commander';
import type { CheckReport } from '#lib/server/intake/check-database.ts';
import { EXIT } from '../io/exit-code.ts';
import { runCommand } from '../io/run-command.ts';

/** `rosc check`. */
export function checkCommand(): Command {
  const command = new Command('check').description(
    'check the integrity of the database and of its data, with counts',
  );
  return command.action(async () => {
    await runCommand(command, { create: false }, async ({ db, json }) => {
      const { checkDatabase } = await import('#lib/server/intake/check-database.ts');
      const report = checkDatabase(db);
      process.stdout.write(json ? `${JSON.stringify(report)}\n` : reportText(report));
      return report.ok ? EXIT.done : EXIT.failed;
    });
  });
}

function reportText({ ok, problems, counts, quality, claims, dataVersion }: CheckReport): string {
  const claimed = claims.map(
    ({ source, complete, partial, states }) =>
      `  ${source}: ${complete} complete and ${partial} partial lists in ${states} states`,
  );
  return [
    `data version ${dataVersion}: ${ok ? 'sound' : 'NOT sound'}`,
    ...problems.map((problem) => `  ${problem}`),
    'rows',
    ...counted(counts),
    'data quality',
    ...counted(quality),
    ...(claimed.length > 0 ? ['what the sources claim to list', ...claimed] : []),
    '',
  ].join('\n');
}

function counted(counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts).map(
    ([label, value]) => `  ${words(label).padEnd(42)} ${value.toLocaleString('en-US').padStart(9)}`,
  );
}

/** "servicesWithoutPlace" as people write it. */
function words(label: string): string {
  return label.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
