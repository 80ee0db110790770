import {
  accessSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import { InputError } from '#lib/domain/issue.ts';

/**
 * Writes a file whole or not at all: under another name first, then in its place. What is no ordinary
 * file, such as /dev/stdout or a pipe, is written to as it stands.
 * @throws InputError where it cannot be written; an older file of that name is unharmed
 */
export function writeOutput(file: string, content: string | Uint8Array): void {
  try {
    const old = statSync(file, { throwIfNoEntry: false });
    if (!old || old.isFile()) replace(file, content, old);
    else writeFileSync(file, content);
  } catch (error) {
    // A reader of a pipe that closed it has all it wanted.
    if (codeOf(error) !== 'EPIPE') throw refused(file, error);
  }
}

/**
 * Looks before long work whether its result could be written.
 * @throws InputError where the folder is none, or may not be written to
 */
export function checkOutput(file: string): void {
  try {
    const folder = path.dirname(file);
    accessSync(folder, constants.W_OK);
    if (!statSync(folder).isDirectory())
      throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
  } catch (error) {
    throw refused(file, error);
  }
}

/** Where a command tells what it wrote: not among what it wrote. */
export const besides = (file: string | null): NodeJS.WriteStream =>
  file === '/dev/stdout' ? process.stderr : process.stdout;

function replace(file: string, content: string | Uint8Array, old: Stats | undefined): void {
  // A link stays one: what it names is replaced.
  const target = old ? realpathSync(file) : file;
  const name = `.${path.basename(target).slice(0, 100)}.${process.pid}.part`;
  const unfinished = path.join(path.dirname(target), name);
  try {
    // Flushed, since a file system may tell only then that it is full.
    writeFileSync(unfinished, content, { flag: 'wx', flush: true, mode: old?.mode ?? 0o666 });
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'it is larger than a file may be here',
  EROFS: 'the disk can only be read',
  EACCES: 'that is not allowed',
  EPERM: 'that is not allowed',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'what should be its folder is a file',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
};

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

function refused(file: string, error: unknown): InputError {
  const reason = REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
  return new InputError({
    ...{ row: null, column: null, found: `${file}, which cannot be written: ${reason}` },
    expected: 'a file in a folder that exists and may be written to',
  });
}
