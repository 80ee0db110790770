import { Command } from 'commander';
import { setImportAction } from '../io/import-action.ts';
import {
  addImportOptions,
  addStateOption,
  withoutGaps,
  type ImportOptions,
} from '../io/import-options.ts';

type Options = ImportOptions & { coordinates?: string };

/** `rosc import samhsa FILE`. */
export function importSamhsaCommand(): Command {
  const command = new Command('samhsa')
    .description('SAMHSA National Directory of treatment facilities (a workbook)')
    .argument('<file>', 'the workbook (.xlsx)')
    .option('--coordinates <file>', 'a CSV file with coordinates for the same addresses');
  return setImportAction<Options>(addStateOption(addImportOptions(command)), async () => {
    const { importSamhsa } = await import('#lib/server/intake/import-samhsa.ts');
    return (db, input, run, { coordinates }) =>
      importSamhsa(db, { ...input, ...withoutGaps({ coordinates }) }, run);
  });
}
