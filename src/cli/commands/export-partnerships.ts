import { Command } from 'commander';
import { addStateOption } from '../io/import-options.ts';
import { runCommand } from '../io/run-command.ts';
import { saveExport } from '../io/save-export.ts';

const FORMATS = [
  ['partnerships', 'the plain partnerships spreadsheet (CSV)'],
  ['nodes', 'the organizations of the network, those without a tie too (CSV: Id, Label)'],
  ['graphml', 'partnerships as GraphML'],
  ['gexf', 'partnerships as GEXF, for Gephi'],
] as const;

/** `rosc export partnerships`, `rosc export nodes`, `rosc export graphml` and `rosc export gexf`. */
export function exportPartnershipsCommands(): Command[] {
  return FORMATS.map(([format, description]) => {
    const command = addStateOption(new Command(format).description(description));
    command.requiredOption('-o, --output <file>', 'the file to write');
    return command.action(async (options: { output: string; state?: string }) => {
      await runCommand(command, { create: false }, async (work) => {
        const { createAtlas, getPartnershipsFile } = await import('../io/network-answers.ts');
        const file = await getPartnershipsFile(createAtlas(work.db), format, options);
        if (format === 'partnerships' && file.alone > 0) {
          process.stderr.write(
            `${file.alone.toLocaleString('en-US')} organizations without a tie are not in it: \`export nodes\` lists them\n`,
          );
        }
        const rows = format === 'nodes' ? file.organizations : file.ties;
        return saveExport(work, options.output, file.text, rows);
      });
    });
  });
}
