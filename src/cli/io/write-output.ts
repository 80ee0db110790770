import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { InputError } from '#lib/domain/issue.ts';

/**
 * Writes a file whole or not at all: under another name first, then in its place.
 * @throws InputError where it cannot be written
 */
export function writeOutput(file: string, text: string | Uint8Array): void {
  const unfinished = `${file}.part`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError({
      row: null,
      column: null,
      found: `${file}, which cannot be written (${reason})`,
      expected: 'a file in a folder that exists and may be written to',
    });
  }
}
