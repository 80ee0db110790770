import { Command } from 'commander';
import { parseCountyOption } from '../io/option-parsers.ts';
import { EXIT } from '../io/exit-code.ts';
import { journeysText } from '../io/journeys-text.ts';
import { addNetworkOptions, type NetworkOptions } from '../io/network-options.ts';
import { runCommand } from '../io/run-command.ts';

interface JourneyOptions extends NetworkOptions {
  county?: string;
  door?: string[];
  need?: string[];
}

/** `rosc journeys`. */
export function journeysCommand(): Command {
  const command = addNetworkOptions(
    new Command('journeys').description(
      'from every door to every need: the chain of hand-offs, or what is missing',
    ),
  )
    .option('--county <fips>', 'journeys of this county, such as 21193', parseCountyOption)
    .option('--door <id...>', 'from these doors, such as jail-release')
    .option('--need <id...>', 'to these needs, such as recovery-housing');
  return command.action(async ({ state, on, county, door, need }: JourneyOptions) => {
    await runCommand(command, { create: false }, async ({ db, json, progress }) => {
      const { createAtlas, getJourneyAnswer } = await import('../io/network-answers.ts');
      progress('following hand-offs');
      const answer = await getJourneyAnswer(createAtlas(db), {
        ...{ state: state ?? null, day: on ?? null, county: county ?? null },
        ...{ doors: door ?? null, needs: need ?? null },
      });
      process.stdout.write(json ? `${JSON.stringify(answer)}\n` : journeysText(answer));
      return EXIT.done;
    });
  });
}
