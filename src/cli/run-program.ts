import { CommanderError, type Command } from 'commander';
import { EXIT } from './io/exit-code.ts';

/** Runs the command line; sets the exit code and lets output drain before the process ends. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<void> {
  // A reader that closed the pipe ("| head") has all it wanted.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  for (const command of everyCommand(program)) {
    command
      .exitOverride()
      .configureHelp({ showGlobalOptions: true })
      .showHelpAfterError('(add --help for the usage)');
  }
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap((child) => everyCommand(child as Command))];
}
