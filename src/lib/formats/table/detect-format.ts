import { InputError } from '#lib/domain/issue.ts';

export type TableFormat = 'xlsx' | 'csv';

// First bytes of files that people take for tables.
const OTHERS: readonly (readonly [string, readonly number[]])[] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const BOM = [0xef, 0xbb, 0xbf];
const BLANKS = new Set([0x09, 0x0a, 0x0d, 0x20]);
const LESS_THAN = 0x3c;
// An OLE container with this stream holds a workbook under a password.
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/**
 * Tells a workbook from a text table by content, whatever the file is called.
 * @throws InputError where it is neither: empty, a picture, a PDF, a web page, an old `.xls`
 */
export function detectFormat(bytes: Uint8Array, fileName: string): TableFormat {
  const start = startsWith(bytes, BOM) ? BOM.length : 0;
  const first = bytes.subarray(start).find((byte) => !BLANKS.has(byte));
  if (first === undefined) throw notATable(`${fileName}, an empty file`);
  if (startsWith(bytes, ZIP)) return 'xlsx';
  if (startsWith(bytes, OLE)) throw notATable(`${fileName}, ${describeOle(bytes)}`);
  const other = OTHERS.find(([, magic]) => startsWith(bytes, magic));
  if (other) throw notATable(`${fileName}, ${other[0]}`);
  if (first === LESS_THAN) throw notATable(`${fileName}, a web page or other XML`);
  return 'csv';
}

function notATable(found: string): InputError {
  return new InputError({
    row: null,
    column: null,
    found,
    expected: 'an Excel workbook (.xlsx) or a CSV file with a header row',
  });
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function describeOle(bytes: Uint8Array): string {
  return indexOf(bytes, ENCRYPTED) >= 0
    ? 'a workbook protected by a password'
    : 'an old Excel workbook (.xls)';
}

function indexOf(bytes: Uint8Array, part: readonly number[]): number {
  const [head] = part;
  if (head === undefined) return 0;
  for (let at = bytes.indexOf(head); at >= 0; at = bytes.indexOf(head, at + 1)) {
    if (part.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}
