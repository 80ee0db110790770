import { Command } from 'commander';
import type { RecordedCheck, ToldCheck } from '#lib/server/intake/record-check.ts';
import { EXIT } from '../io/exit-code.ts';
import { runCommand } from '../io/run-command.ts';

/** `rosc check-none`. */
export function checkNoneCommand(): Command {
  const command = new Command('check-none')
    .description('record that a person looked for a support in a county and found none')
    .requiredOption('--county <fips>', 'the county, such as 21193')
    .requiredOption('--support <slug>', 'the support type or group, such as recovery-cafe')
    .requiredOption('--by <name>', 'who checked')
    .option('--note <text>', 'what was looked at, or whom was asked')
    .option('--date <date>', 'the day of the check (default: today)');
  return command.action(async (told: ToldCheck) => {
    await runCommand(command, { create: false }, async ({ db, json }) => {
      const { recordCheck } = await import('#lib/server/intake/record-check.ts');
      const recorded = recordCheck(db, told);
      process.stdout.write(json ? `${JSON.stringify(recorded)}\n` : sentence(recorded));
      return EXIT.done;
    });
  });
}

function sentence(check: RecordedCheck): string {
  const { label, countyName, checkedOn, checkedBy, changed, dataVersion } = check;
  const done = changed ? `Recorded (data version ${dataVersion})` : 'Recorded before, unchanged';
  return `${done}: no ${label} in ${countyName}, checked on ${checkedOn} by ${checkedBy}. It holds until ${check.holdsUntil}.\n`;
}
