import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcel, { type SheetData } from 'write-excel-file/node';

/** A small workbook in memory. Dates need the form `{ type: Date, value, format }`. */
export async function buildWorkbook(sheets: Record<string, SheetData>): Promise<Uint8Array> {
  const list = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }));
  return new Uint8Array(await writeExcel(list).toBuffer());
}

/** The same workbook with one of its parts rewritten: for files that no spreadsheet would write. */
export function editWorkbook(
  workbook: Uint8Array,
  part: string,
  edit: (xml: string) => string,
): Uint8Array {
  const parts = unzipSync(workbook);
  const xml = parts[part];
  if (!xml) throw new Error(`The workbook has no ${part}, only ${Object.keys(parts).join(', ')}`);
  return zipSync({ ...parts, [part]: strToU8(edit(strFromU8(xml))) });
}

/** Text as the bytes of a file. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
