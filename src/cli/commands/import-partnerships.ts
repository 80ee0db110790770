import { Command } from 'commander';
import { setImportAction } from '../io/import-action.ts';
import {
  addImportOptions,
  addStateOption,
  withoutGaps,
  type ImportOptions,
} from '../io/import-options.ts';

type Options = ImportOptions & {
  createOrganizations?: boolean;
  nodes?: string;
  mapping?: string;
};

/** `rosc import partnerships FILE`. */
export function importPartnershipsCommand(): Command {
  const command = new Command('partnerships')
    .description('who works with whom: the plain spreadsheet, Gephi, Kumu, GraphML or GEXF')
    .argument('<file>', 'a table (CSV or .xlsx), GraphML or GEXF')
    .option('--create-organizations', 'create organizations that do not exist, by name')
    .option('--nodes <file>', 'a table of nodes (Id, Label) beside a table of ties')
    .option('--mapping <file>', 'what names mean (CSV: name, organization)');
  return setImportAction<Options>(addStateOption(addImportOptions(command)), async () => {
    const { importPartnerships } = await import('#lib/server/intake/import-partnerships.ts');
    return (db, input, run, { createOrganizations = false, nodes, mapping }) =>
      importPartnerships(
        db,
        { ...input, createOrganizations, ...withoutGaps({ nodes, mapping }) },
        run,
      );
  });
}
