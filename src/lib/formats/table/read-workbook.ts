import { unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import { InputError } from '#lib/domain/issue.ts';
import { excelCellText, type ExcelValue } from './excel-cell-text.ts';
import { refuseLargeArchive, refuseLargeExtent } from './limits.ts';
import { sheetExtent } from './sheet-extent.ts';
import type { Grid } from './table.ts';

/** A workbook, its sheets turned to text when they are asked for. */
export interface Workbook {
  sheets: readonly string[];
  /**
   * @param name a sheet in any case; without it the first
   * @throws InputError naming the sheets there are
   */
  grid(name?: string): Grid;
}

const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/**
 * Unpacks and parses a workbook once, with all its sheets.
 * @throws InputError where the archive is damaged, too large or no workbook
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  inspect(bytes, fileName);
  const sheets = await readXlsx(exactBuffer(bytes)).catch((error: unknown) => {
    throw unreadable(fileName, error);
  });
  const names = sheets.map((sheet) => sheet.sheet);
  return {
    sheets: names,
    grid(name) {
      const index = name === undefined ? 0 : findSheet(names, name);
      const data = sheets[index]?.data;
      if (!data) throw missingSheet(fileName, name, names);
      return (data as unknown as readonly ExcelValue[][]).map((row) => row.map(excelCellText));
    },
  };
}

function findSheet(names: readonly string[], name: string): number {
  const exact = names.indexOf(name);
  if (exact >= 0) return exact;
  const wanted = name.trim().toLowerCase();
  return names.findIndex((candidate) => candidate.trim().toLowerCase() === wanted);
}

/** Looks at the archive's directory, then at the extent of its sheets, before anything is parsed. */
function inspect(bytes: Uint8Array, fileName: string): void {
  const names: string[] = [];
  let unpacked = 0;
  list(bytes, fileName, (file) => {
    names.push(file.name);
    unpacked += file.originalSize;
    return false;
  });
  refuseLargeArchive(unpacked, fileName);
  if (!names.includes('xl/workbook.xml')) throw noWorkbook(fileName, names);
  const parts = list(bytes, fileName, (file) => WORKSHEET.test(file.name));
  for (const part of Object.values(parts)) {
    const { rows, columns } = sheetExtent(part);
    refuseLargeExtent(rows, columns, fileName);
  }
}

type Filter = (file: { name: string; originalSize: number }) => boolean;

function list(bytes: Uint8Array, fileName: string, filter: Filter) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw unreadable(fileName, error);
  }
}

/** The library takes an ArrayBuffer that holds the file and nothing else. */
function exactBuffer(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteLength } = bytes;
  if (buffer instanceof ArrayBuffer && byteLength === buffer.byteLength) return buffer;
  return new Uint8Array(bytes).buffer;
}

function unreadable(fileName: string, error: unknown): InputError {
  const reason = error instanceof Error ? error.message : String(error);
  return new InputError({
    row: null,
    column: null,
    found: `${fileName}, a workbook that cannot be read (${reason}): it may be cut short or damaged`,
    expected: 'a complete Excel workbook (.xlsx); open it and save it again',
  });
}

function noWorkbook(fileName: string, names: readonly string[]): InputError {
  const kind = names.includes('xl/workbook.bin')
    ? 'a binary workbook (.xlsb)'
    : names.includes('word/document.xml')
      ? 'a Word document'
      : 'a ZIP archive without a workbook in it';
  return new InputError({
    row: null,
    column: null,
    found: `${fileName}, ${kind}`,
    expected: 'an Excel workbook (.xlsx) or a CSV file with a header row',
  });
}

function missingSheet(
  fileName: string,
  name: string | undefined,
  names: readonly string[],
): InputError {
  const list = names.map((one) => `"${one}"`).join(', ');
  return new InputError({
    row: null,
    column: null,
    found: names.length > 0 ? `${fileName} with the sheets ${list}` : `${fileName} without a sheet`,
    expected: name === undefined ? 'a workbook with a sheet' : `a sheet "${name}"`,
  });
}
