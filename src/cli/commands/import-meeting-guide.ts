import { Command, Option } from 'commander';
import { FELLOWSHIP_IDS, type FellowshipId } from '#lib/formats/meetings/fellowship-ids.ts';
import { setImportAction } from '../io/import-action.ts';
import { addImportOptions, addStateOption } from '../io/import-options.ts';
import { addListOptions, listOf, type ListOptions } from '../io/list-options.ts';

type Options = ListOptions & { fellowship: FellowshipId };

/** `rosc import meeting-guide FILE-or-URL`. */
export function importMeetingGuideCommand(): Command {
  const command = new Command('meeting-guide')
    .description(
      'a meeting list in the Meeting Guide format (JSON, or a sheet): one service a group',
    )
    .argument('<file>', 'the file, or the address of the feed')
    .addOption(
      new Option('--fellowship <program>', 'whose meetings: their codes differ')
        .choices(FELLOWSHIP_IDS)
        .makeOptionMandatory(),
    );
  addStateOption(addImportOptions(addListOptions(command)));
  return setImportAction<Options>(command, async () => {
    const { importMeetingGuide } = await import('#lib/server/intake/import-meetings.ts');
    return (db, input, run, options) => {
      const list = listOf(options);
      const { fellowship } = options;
      return importMeetingGuide(db, { ...input, fellowship, ...(list && { list }) }, run);
    };
  });
}
