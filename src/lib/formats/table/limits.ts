import { InputError } from '#lib/domain/issue.ts';

const MEGABYTE = 1024 * 1024;

/** Largest file that is read, bytes. */
export const MAX_FILE_BYTES = 100 * MEGABYTE;
/** Largest content of a workbook once unpacked, bytes. */
export const MAX_UNPACKED_BYTES = 500 * MEGABYTE;
/** Excel's own limits. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Rows × columns of a sheet, empty cells included: what must be held in memory at once. */
export const MAX_CELLS = 50_000_000;

/**
 * Refuses a file by its size, before it is read.
 * @param byteCount size in bytes, as the file system or a request header tells it
 * @throws InputError above {@link MAX_FILE_BYTES}
 */
export function refuseLargeFile(byteCount: number, fileName: string): void {
  refuse(byteCount, MAX_FILE_BYTES, `${fileName} of`);
}

/**
 * Refuses a workbook by what it would unpack to, before it is unpacked.
 * @param byteCount unpacked size of all its parts, bytes
 * @throws InputError above {@link MAX_UNPACKED_BYTES}
 */
export function refuseLargeArchive(byteCount: number, fileName: string): void {
  refuse(byteCount, MAX_UNPACKED_BYTES, `${fileName}, whose content unpacks to`);
}

/**
 * Refuses a sheet by its extent: one stray cell far out makes a small file very large in memory.
 * @throws InputError above {@link MAX_ROWS}, {@link MAX_COLUMNS} or {@link MAX_CELLS}
 */
export function refuseLargeExtent(rows: number, columns: number, fileName: string): void {
  if (rows <= MAX_ROWS && columns <= MAX_COLUMNS && rows * columns <= MAX_CELLS) return;
  throw new InputError({
    row: null,
    column: null,
    found: `${fileName} with ${count(rows)} rows and ${count(columns)} columns`,
    expected: `at most ${count(MAX_ROWS)} rows, ${count(MAX_COLUMNS)} columns and ${count(MAX_CELLS)} cells`,
  });
}

function refuse(byteCount: number, limit: number, what: string): void {
  if (byteCount <= limit) return;
  throw new InputError({
    row: null,
    column: null,
    found: `${what} ${count(Math.ceil(byteCount / MEGABYTE))} MB`,
    expected: `at most ${limit / MEGABYTE} MB`,
  });
}

function count(value: number): string {
  return Number.isFinite(value) ? value.toLocaleString('en-US') : 'countless';
}
