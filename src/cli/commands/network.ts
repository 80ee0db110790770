import { Command } from 'commander';
import { EXIT } from '../io/exit-code.ts';
import { followInterrupt, inPercent } from '../io/follow-interrupt.ts';
import { addNetworkOptions, type NetworkOptions } from '../io/network-options.ts';
import { networkText } from '../io/network-text.ts';
import { runCommand } from '../io/run-command.ts';

/** `rosc network`. */
export function networkCommand(): Command {
  const command = addNetworkOptions(
    new Command('network').description(
      'measures of the partnership network and of each organization',
    ),
  ).option('--csv', 'print the organizations as CSV');
  command.hook('preAction', () => {
    const { csv, json } = command.optsWithGlobals<{ csv?: boolean; json?: boolean }>();
    if (csv && json) command.error('error: give either --csv or --json');
  });
  return command.action(async ({ state, on, csv }: NetworkOptions & { csv?: boolean }) => {
    await runCommand(command, { create: false }, async ({ db, json, progress }) => {
      const { createAtlas, getNetwork, getNetworkFile, networkDocument, MEASURES } =
        await import('../io/network-answers.ts');
      progress('measuring the network');
      const atlas = createAtlas(db);
      const question = { state: state ?? null, day: on ?? null };
      const following = followInterrupt(
        inPercent((share) => progress(`measuring the network: ${share} %`)),
      );
      if (csv) {
        process.stdout.write((await getNetworkFile(atlas, question, following)).text);
        return EXIT.done;
      }
      const answer = await getNetwork(atlas, question, following);
      process.stdout.write(
        json ? `${JSON.stringify(networkDocument(answer))}\n` : networkText(answer, MEASURES),
      );
      return EXIT.done;
    });
  });
}
