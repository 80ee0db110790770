import { Command } from 'commander';
import { setImportAction } from '../io/import-action.ts';
import { addImportOptions, addStateOption } from '../io/import-options.ts';
import { addListOptions, listOf, type ListOptions } from '../io/list-options.ts';

/** `rosc import services FILE`. */
export function importServicesCommand(): Command {
  const command = new Command('services')
    .description('the plain services spreadsheet: one service a row')
    .argument('<file>', 'the spreadsheet (CSV or .xlsx)');
  addStateOption(addImportOptions(addListOptions(command)));
  return setImportAction<ListOptions>(command, async () => {
    const { importServices } = await import('#lib/server/intake/import-services.ts');
    return (db, input, run, options) => {
      const list = listOf(options);
      return importServices(db, { ...input, ...(list && { list }) }, run);
    };
  });
}
