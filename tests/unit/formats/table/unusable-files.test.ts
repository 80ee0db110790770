import { describe, expect, it } from 'vitest';
import { InputError } from '#lib/domain/issue.ts';
import { readTable } from '#lib/formats/table/read-table.ts';
import { buildWorkbook, bytesOf, editWorkbook } from '../../../support/build-workbook.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('a file that cannot be used', () => {
  const cases: [string, () => Promise<Uint8Array> | Uint8Array, Partial<InputError['issue']>][] = [
    ['is empty', () => new Uint8Array(), { found: expect.stringContaining('an empty file') }],
    ['is blank', () => bytesOf('\ufeff \n\n'), { found: expect.stringContaining('an empty file') }],
    [
      'is a PNG',
      () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d),
      { found: expect.stringContaining('PNG') },
    ],
    ['is a PDF', () => bytesOf('%PDF-1.7\n'), { found: expect.stringContaining('PDF') }],
    [
      'is a web page',
      () => bytesOf('<!doctype html><table>'),
      { found: expect.stringContaining('web page') },
    ],
    [
      'is an old .xls',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      { found: expect.stringContaining('.xls') },
    ],
    [
      'has a password',
      () =>
        Uint8Array.of(
          0xd0,
          0xcf,
          0x11,
          0xe0,
          ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]),
        ),
      { found: expect.stringContaining('password') },
    ],
    [
      'is UTF-16',
      () => Uint8Array.of(0xff, 0xfe, 0x61, 0x00),
      { found: expect.stringContaining('UTF-16') },
    ],
    [
      'has a NUL byte',
      () => bytesOf('zip\n1\n\0'),
      { row: 3, found: expect.stringContaining('NUL') },
    ],
    [
      'has an open quotation mark',
      () => bytesOf('zip,a\n1,b\n2,"c\n3,d\n'),
      { row: 3, found: expect.stringContaining('quotation') },
    ],
    [
      'has a quotation mark inside',
      () => bytesOf('zip,a\n1,5" pipe\n'),
      { row: 2, found: expect.stringContaining('quotation') },
    ],
    [
      'lacks a column',
      () => bytesOf('ZIP code,name\n1,a'),
      { row: 1, column: 'zip', found: expect.stringContaining('ZIP code, name') },
    ],
    [
      'has a column twice',
      () => bytesOf('zip,Zip\n1,2'),
      { row: 1, column: 'zip', expected: 'each column once' },
    ],
    [
      'has a blank first row',
      () => bytesOf(',,\nzip\n1'),
      { row: 1, found: expect.stringContaining('empty first row') },
    ],
    [
      'has 20,000 columns',
      () => bytesOf(`zip${',x'.repeat(20_000)}\n`),
      { found: expect.stringContaining('20,001 columns') },
    ],
    [
      'is cut short',
      async () => (await buildWorkbook({ A: [['zip'], ['1']] })).slice(0, -40),
      { found: expect.stringContaining('cannot be read') },
    ],
    [
      'is damaged inside',
      async () =>
        editWorkbook(await buildWorkbook({ A: [['zip'], ['1']] }), SHEET, (xml) =>
          xml.slice(0, -60),
        ),
      { found: expect.stringContaining('cannot be read') },
    ],
    [
      'has cells billions of rows down',
      async () =>
        editWorkbook(await buildWorkbook({ A: [['zip'], ['1']] }), SHEET, (xml) =>
          xml.replace('<row r="2"', '<row r="4000000000"'),
        ),
      { found: expect.stringContaining('4,000,000,000 rows') },
    ],
    [
      'is an empty workbook',
      () => buildWorkbook({ A: [] }),
      { found: expect.stringContaining('without a row') },
    ],
  ];

  it.each(cases)('%s', async (_, bytes, issue) => {
    const reading = readTable(await bytes(), { fileName: 'list.xlsx', required: ['zip'] });
    const error: unknown = await reading.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).issue).toMatchObject({ severity: 'error', ...issue });
  });

  it('names the sheets there are where the wanted one is not among them', async () => {
    const bytes = await buildWorkbook({ Read_me: [['a']], Data: [['b']] });
    const reading = readTable(bytes, {
      fileName: 'list.xlsx',
      sheet: 'Facilities List',
      required: [],
    });
    await expect(reading).rejects.toThrow(
      'found list.xlsx with the sheets "Read_me", "Data", expected a sheet "Facilities List"',
    );
  });

  it('does not print a header of a million letters', async () => {
    const error: unknown = await readTable(bytesOf(`${'x'.repeat(1_000_000)},b\n`), {
      fileName: 'a.csv',
      required: ['zip'],
    }).catch((e: unknown) => e);
    expect(String(error).length).toBeLessThan(400);
  });
});
