import { EXIT } from './exit-code.ts';
import type { Work } from './run-command.ts';
import { writeOutput } from './write-output.ts';

/** Writes a file and tells its rows. @returns the exit code */
export function saveExport({ json }: Work, file: string, text: string, rows: number): number {
  writeOutput(file, text);
  const told = json
    ? JSON.stringify({ file, rows })
    : `${file}: ${rows.toLocaleString('en-US')} rows`;
  process.stdout.write(`${told}\n`);
  return EXIT.done;
}
