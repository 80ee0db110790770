import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '#lib/domain/issue.ts';
import { refuseLargeFile } from '#lib/formats/table/limits.ts';

/** A file from outside, in memory. */
export interface SourceFile {
  /** Without its folders: for messages and the list of imports. */
  fileName: string;
  bytes: Uint8Array;
}

/**
 * Reads a file whole, after a look at its size.
 * @throws InputError where there is no such file, or it is larger than the limit
 */
export async function readSourceFile(file: string): Promise<SourceFile> {
  const fileName = path.basename(file);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) {
    const what = found ? `${file}, which is not a file` : `no file ${file}`;
    throw new InputError({ row: null, column: null, found: what, expected: 'a file to read' });
  }
  refuseLargeFile(found.size, fileName);
  return { fileName, bytes: await readFile(file) };
}
