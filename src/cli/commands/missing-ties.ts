import { Command } from 'commander';
import { EXIT } from '../io/exit-code.ts';
import { missingTiesText } from '../io/missing-ties-text.ts';
import { addNetworkOptions, parseLimit, type NetworkOptions } from '../io/network-options.ts';
import { runCommand } from '../io/run-command.ts';

/** `rosc missing-ties`. */
export function missingTiesCommand(): Command {
  const command = addNetworkOptions(
    new Command('missing-ties').description('pairs of organizations whose tie would mend journeys'),
  ).option('--limit <n>', 'how many, the best first (default: 50)', parseLimit);
  return command.action(async ({ state, on, limit }: NetworkOptions & { limit?: number }) => {
    await runCommand(command, { create: false }, async ({ db, json, progress }) => {
      const { createAtlas, getMissingTies } = await import('../io/network-answers.ts');
      progress('looking for missing ties');
      const question = { state: state ?? null, day: on ?? null, limit: limit ?? null };
      const answer = await getMissingTies(createAtlas(db), question);
      process.stdout.write(json ? `${JSON.stringify(answer)}\n` : missingTiesText(answer));
      return EXIT.done;
    });
  });
}
