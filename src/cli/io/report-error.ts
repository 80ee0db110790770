import { InputError } from '#lib/domain/issue.ts';
import { EXIT } from './exit-code.ts';

/**
 * Tells a failure in one line, without a stack trace; with `--json` also as the one document.
 * @returns the exit code
 */
export function reportError(error: unknown, json: boolean): number {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${oneLine(explain(error) ?? message)}\n`);
  if (json) process.stdout.write(`${JSON.stringify({ error: asDocument(error, message) })}\n`);
  return EXIT.failed;
}

function asDocument(error: unknown, message: string) {
  if (error instanceof InputError) {
    const { row, column, found, expected } = error.issue;
    return { row, column, found, expected };
  }
  return { row: null, column: null, found: explain(error) ?? message, expected: null };
}

/** Failures of the database that a person can do something about. */
function explain(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY')) return 'The database is in use by another import. Try again.';
  if (code.startsWith('SQLITE_READONLY')) return 'The database file may not be written to.';
  if (code.startsWith('SQLITE_FULL')) return 'The disk is full.';
  if (code.startsWith('SQLITE_IOERR'))
    return 'The database cannot be read or written: the disk failed or is full.';
  if (code.startsWith('SQLITE_CANTOPEN')) return 'The database file cannot be opened.';
  if (code.startsWith('SQLITE_CORRUPT')) return 'The database file is damaged. Restore a backup.';
  return null;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
