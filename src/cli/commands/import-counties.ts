import { Command } from 'commander';
import { setImportAction } from '../io/import-action.ts';
import { addImportOptions, addStateOption } from '../io/import-options.ts';

/** `rosc import counties FILE`. */
export function importCountiesCommand(): Command {
  const command = new Command('counties')
    .description('centers of population of counties (Census Bureau)')
    .argument('<file>', 'the file, such as CenPop2020_Mean_CO.txt');
  return setImportAction(addStateOption(addImportOptions(command)), async () => {
    const { importCounties } = await import('#lib/server/intake/import-counties.ts');
    return importCounties;
  });
}
