import { Command } from 'commander';
import { setImportAction } from '../io/import-action.ts';
import { addImportOptions, addStateOption } from '../io/import-options.ts';

/** `rosc import zips FILE`. */
export function importZipsCommand(): Command {
  const command = new Command('zips')
    .description('centroids of ZIP codes, by which addresses without coordinates are placed')
    .argument('<file>', 'a CSV file with the columns code, city, state, lat, lon');
  return setImportAction(addStateOption(addImportOptions(command)), async () => {
    const { importZips } = await import('#lib/server/intake/import-zips.ts');
    return importZips;
  });
}
