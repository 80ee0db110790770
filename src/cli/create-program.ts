import { Command } from 'commander';
import { callSheetCommand } from './commands/call-sheet.ts';
import { checkCommand } from './commands/check.ts';
import { checkNoneCommand } from './commands/check-none.ts';
import { coverageCommand } from './commands/coverage.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { journeysCommand } from './commands/journeys.ts';
import { fragilityCommand } from './commands/fragility.ts';
import { missingTiesCommand } from './commands/missing-ties.ts';
import { networkCommand } from './commands/network.ts';
import { reportCommand } from './commands/report.ts';
import { startStateCommand } from './commands/start-state.ts';

/** The `rosc` command with all its subcommands. */
export function createProgram(): Command {
  return new Command('rosc')
    .description('ROSC Atlas: brings data in, checks it, and gives coverage out')
    .option('--db <file>', 'the database; else ROSC_DB, else rosc.db in the working directory')
    .option('--json', 'print one JSON document on standard output and nothing else there')
    .addCommand(initCommand())
    .addCommand(startStateCommand())
    .addCommand(importCommand())
    .addCommand(checkNoneCommand())
    .addCommand(callSheetCommand())
    .addCommand(coverageCommand())
    .addCommand(networkCommand())
    .addCommand(journeysCommand())
    .addCommand(missingTiesCommand())
    .addCommand(fragilityCommand())
    .addCommand(reportCommand())
    .addCommand(exportCommand())
    .addCommand(checkCommand());
}
