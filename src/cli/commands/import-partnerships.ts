import { Command } from 'commander';
import { setImportAction } from '../io/import-action.ts';
import { addImportOptions, addStateOption, type ImportOptions } from '../io/import-options.ts';

type Options = ImportOptions & { createOrganizations?: boolean };

/** `rosc import partnerships FILE`. */
export function importPartnershipsCommand(): Command {
  const command = new Command('partnerships')
    .description('the plain partnerships spreadsheet: who works with whom')
    .argument('<file>', 'the spreadsheet (CSV or .xlsx)')
    .option('--create-organizations', 'create organizations that do not exist, by name');
  return setImportAction<Options>(addStateOption(addImportOptions(command)), async () => {
    const { importPartnerships } = await import('#lib/server/intake/import-partnerships.ts');
    return (db, input, run, { createOrganizations = false }) =>
      importPartnerships(db, { ...input, createOrganizations }, run);
  });
}
