import { InputError } from '#lib/domain/issue.ts';
import type { OfficialFile } from './official-files.ts';

/** What was found in an official file, before anything of it is imported. */
export interface CheckedFile {
  id: OfficialFile['id'];
  /** Rows, the header left out. */
  rows: number;
  /** Rows of the whole file as published. */
  published: number;
}

/**
 * Looks whether bytes can be the file: not a web page, and not cut off. A part of the file, such as
 * one state's, may have fewer rows; the readers check its columns.
 * @throws InputError where it cannot be used
 */
export function checkFile(file: OfficialFile, name: string, bytes: Uint8Array): CheckedFile {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replace(/^ï»¿/, '');
  const refuse = (found: string) => {
    const expected = `${file.title}: ${file.rows.toLocaleString('en-US')} ${file.row}, as CSV`;
    return new InputError({ row: null, column: null, found: `${name}, ${found}`, expected });
  };
  if (bytes.byteLength === 0) throw refuse('which is empty');
  if (/^\s*</.test(start)) throw refuse('which is a web page and not a table');
  if (start.startsWith('PK')) throw refuse('which is a packed file or a workbook');
  const last = bytes.at(-1);
  const lines = countLines(bytes) + (last === LINE_FEED ? 0 : 1);
  const rows = lines - 1;
  if (rows > file.rows + ROWS_TO_SPARE) {
    throw refuse(`which has ${rows.toLocaleString('en-US')} rows`);
  }
  return { id: file.id, rows, published: file.rows };
}

const LINE_FEED = 10;
/** Blank lines at the end are no rows, and cells may hold a line break. */
const ROWS_TO_SPARE = 50;

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (const byte of bytes) if (byte === LINE_FEED) lines++;
  return lines;
}
