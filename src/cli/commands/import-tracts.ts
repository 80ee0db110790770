import { Command } from 'commander';
import { setImportAction } from '../io/import-action.ts';
import { addImportOptions, addStateOption } from '../io/import-options.ts';

/** `rosc import tracts FILE`. */
export function importTractsCommand(): Command {
  const command = new Command('tracts')
    .description('census tracts with their residents and centers of population (Census Bureau)')
    .argument('<file>', 'the file, such as CenPop2020_Mean_TR.txt');
  return setImportAction(addStateOption(addImportOptions(command)), async () => {
    const { importTracts } = await import('#lib/server/intake/import-tracts.ts');
    return importTracts;
  });
}
