import { Command } from 'commander';
import { EXIT } from '../io/exit-code.ts';
import { fragilityText } from '../io/fragility-text.ts';
import { addNetworkOptions, parseLimit, type NetworkOptions } from '../io/network-options.ts';
import { runCommand } from '../io/run-command.ts';

/** `rosc fragility`. */
export function fragilityCommand(): Command {
  const command = addNetworkOptions(
    new Command('fragility').description(
      'what breaks if one organization closes or one grant ends',
    ),
  ).option('--limit <n>', 'how many organizations (default: 10)', parseLimit);
  return command.action(async ({ state, on, limit }: NetworkOptions & { limit?: number }) => {
    await runCommand(command, { create: false }, async ({ db, json, progress }) => {
      const { createAtlas, getFragility } = await import('../io/network-answers.ts');
      progress('closing one organization after the other');
      const question = { state: state ?? null, day: on ?? null, limit: limit ?? null };
      const answer = await getFragility(createAtlas(db), question);
      process.stdout.write(json ? `${JSON.stringify(answer)}\n` : fragilityText(answer));
      return EXIT.done;
    });
  });
}
