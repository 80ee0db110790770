import { Command } from 'commander';
import { findState } from '#lib/domain/state.ts';
import type { Started } from '#lib/server/intake/start-state/start-state.ts';
import { EXIT } from '../io/exit-code.ts';
import { withoutGaps } from '../io/import-options.ts';
import { parseAddressOption, parseStateArgument } from '../io/option-parsers.ts';
import { runCommand } from '../io/run-command.ts';
import { startedText } from '../io/started-text.ts';

interface Options {
  tracts?: string;
  counties?: string;
  rurality?: string;
  svi?: string;
  from?: string;
  by?: string;
}

/** `rosc start-state OH`. */
export function startStateCommand(): Command {
  const command = new Command('start-state')
    .description(
      'bring a state up from official files: residents, rural-urban codes, need indicators',
    )
    .argument('<state>', 'postal code of the state, such as OH', parseStateArgument)
    .option('--tracts <file>', 'Census centers of population of tracts (CenPop2020_Mean_TR.txt)')
    .option('--counties <file>', 'the same for counties (CenPop2020_Mean_CO.txt)')
    .option('--rurality <file>', 'USDA rural-urban codes (Ruralurbancontinuumcodes2023.csv)')
    .option('--svi <file>', 'CDC Social Vulnerability Index (SVI_2022_US_county.csv)')
    .option(
      '--from <address>',
      'a web folder with copies of the files by these names (default: the publishers)',
      parseAddressOption,
    )
    .option('--by <name>', 'who does it, for the history (default: rosc start-state)')
    .addHelpText(
      'after',
      '\nA file that is not named is downloaded. All of it happens or nothing.',
    );
  return command.action(async (code: string, options: Options) => {
    await runCommand(command, { create: true }, async ({ db, json, progress }) => {
      const state = findState(code);
      if (!state) throw new Error(`Found no state ${code} after its code was read`);
      const { from = null, by = 'rosc start-state', ...files } = options;
      const { startState } = await import('#lib/server/intake/start-state/start-state.ts');
      const input = { files: withoutGaps(files), from };
      const started = await startState(db, state, input, { who: by, progress });
      process.stdout.write(json ? `${JSON.stringify(started)}\n` : startedText(started));
      return hasRefusals(started) ? EXIT.refusedRows : EXIT.done;
    });
  });
}

function hasRefusals({ imports }: Started): boolean {
  return imports.some(({ refused }) => refused > 0);
}
