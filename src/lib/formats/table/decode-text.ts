import { InputError, type Issue } from '#lib/domain/issue.ts';
import type { TableEncoding } from './table.ts';

const NEWLINE = 0x0a;

/**
 * Decodes a text table: UTF-8 with or without its mark, else Windows-1252, which is told.
 * @throws InputError on UTF-16 and on NUL bytes, which no text table has
 */
export function decodeText(
  bytes: Uint8Array,
  fileName: string,
): { text: string; encoding: TableEncoding; issues: Issue[] } {
  refuseUtf16(bytes, fileName);
  refuseNul(bytes, fileName);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', issues: [] };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const issue: Issue = {
      row: null,
      column: null,
      found: `${fileName} in an encoding that is not UTF-8; it was read as Windows-1252`,
      expected: 'UTF-8: look at names with accents',
      severity: 'info',
    };
    return { text, encoding: 'windows-1252', issues: [issue] };
  }
}

function refuseUtf16(bytes: Uint8Array, fileName: string): void {
  const [a, b] = bytes;
  if (!((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))) return;
  throw new InputError({
    row: null,
    column: null,
    found: `${fileName} in UTF-16 ("Unicode text")`,
    expected: 'UTF-8: save it again as "CSV UTF-8"',
  });
}

function refuseNul(bytes: Uint8Array, fileName: string): void {
  const at = bytes.indexOf(0);
  if (at < 0) return;
  let row = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === NEWLINE) row++;
  throw new InputError({
    row,
    column: null,
    found: `${fileName} with a NUL byte`,
    expected: 'text in UTF-8 (a file with NUL bytes is binary, damaged or UTF-16)',
  });
}
