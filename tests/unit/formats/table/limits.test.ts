import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refuseLargeExtent, refuseLargeFile } from '#lib/formats/table/limits.ts';
import { readTable } from '#lib/formats/table/read-table.ts';

const MEGABYTE = 1024 * 1024;

describe('limits of a file', () => {
  it('refuses 200 MB by its size alone', () => {
    expect(() => refuseLargeFile(200 * MEGABYTE, 'big.csv')).toThrow(
      'found big.csv of 200 MB, expected at most 100 MB',
    );
  });

  it('takes 100 MB', () => {
    expect(refuseLargeFile(100 * MEGABYTE, 'big.csv')).toBeUndefined();
  });

  it('refuses a small archive that unpacks to more than 500 MB, without unpacking it', async () => {
    // 600 MB of zeros, as the directory of the archive says; the content is never looked at.
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
    const directory = findDirectory(bytes);
    new DataView(bytes.buffer).setUint32(directory + 24, 600 * MEGABYTE, true);
    await expect(readTable(bytes, { fileName: 'bomb.xlsx', required: [] })).rejects.toThrow(
      'found bomb.xlsx, whose content unpacks to 600 MB, expected at most 500 MB',
    );
  });

  it('refuses a sheet that is wide and long at once', () => {
    expect(() => refuseLargeExtent(1_000_000, 1_000, 'a.xlsx')).toThrow('at most 1,048,576 rows');
    expect(refuseLargeExtent(100_000, 200, 'a.xlsx')).toBeUndefined();
  });
});

/** Where the first entry of a ZIP's central directory begins. */
function findDirectory(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length - 4; at++) {
    if (
      bytes[at] === 0x50 &&
      bytes[at + 1] === 0x4b &&
      bytes[at + 2] === 1 &&
      bytes[at + 3] === 2
    ) {
      return at;
    }
  }
  throw new Error('no directory');
}
