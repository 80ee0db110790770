import { Command } from 'commander';
import { addStateOption } from '../io/import-options.ts';
import { addCoverageOptions, questionOf, type CoverageOptions } from '../io/coverage-options.ts';
import { runCommand } from '../io/run-command.ts';
import { saveExport } from '../io/save-export.ts';
import { exportPartnershipsCommands } from './export-partnerships.ts';

/** `rosc export …`. */
export function exportCommand(): Command {
  const command = new Command('export')
    .description('write a file')
    .addCommand(exportServicesCommand())
    .addCommand(exportCoverageCommand());
  for (const one of exportPartnershipsCommands()) command.addCommand(one);
  return command;
}

type Output = { output: string };

function exportServicesCommand(): Command {
  const command = addOutputOption(
    new Command('services').description('the plain services spreadsheet (CSV)'),
  );
  return addStateOption(command).action(async (options: Output & { state?: string }) => {
    await runCommand(command, { create: false }, async (work) => {
      const { createAtlas, getServicesFile } = await import('../io/answers.ts');
      const { text, services } = await getServicesFile(createAtlas(work.db), options);
      return saveExport(work, options.output, text, services);
    });
  });
}

function exportCoverageCommand(): Command {
  const command = addOutputOption(new Command('coverage').description('coverage cells (CSV)'));
  return addCoverageOptions(command).action(async (options: Output & CoverageOptions) => {
    await runCommand(command, { create: false }, async (work) => {
      const { createAtlas, getCoverageFile } = await import('../io/answers.ts');
      work.progress('assessing coverage');
      const file = await getCoverageFile(createAtlas(work.db), questionOf(options));
      return saveExport(work, options.output, file.text, file.cells);
    });
  });
}

function addOutputOption(command: Command): Command {
  return command.requiredOption('-o, --output <file>', 'the file to write');
}
