import { Command, Option } from 'commander';
import { FELLOWSHIP_IDS, type FellowshipId } from '#lib/formats/meetings/fellowship-ids.ts';
import { setImportAction } from '../io/import-action.ts';
import { addImportOptions, addStateOption, withoutGaps } from '../io/import-options.ts';
import { addListOptions, listOf, type ListOptions } from '../io/list-options.ts';

type Options = ListOptions & { fellowship: FellowshipId; formats?: string };

/** `rosc import bmlt FILE-or-URL`. */
export function importBmltCommand(): Command {
  const command = new Command('bmlt')
    .description('meetings of a BMLT server (the reply to GetSearchResults): one service a group')
    .argument('<file>', 'the file, or the address of the query')
    .option('--formats <file>', 'the reply to GetFormats, where the meetings come without it')
    .addOption(
      new Option('--fellowship <program>', 'whose meetings').choices(FELLOWSHIP_IDS).default('na'),
    );
  addStateOption(addImportOptions(addListOptions(command)));
  return setImportAction<Options>(command, async () => {
    const { importBmlt } = await import('#lib/server/intake/import-meetings.ts');
    return (db, input, run, options) => {
      const list = listOf(options);
      const { fellowship, formats } = options;
      return importBmlt(
        db,
        { ...input, fellowship, ...withoutGaps({ formats }), ...(list && { list }) },
        run,
      );
    };
  });
}
