import { describe, expect, it } from 'vitest';
import { readTable } from '#lib/formats/table/read-table.ts';
import { buildWorkbook, bytesOf, editWorkbook } from '../../../support/build-workbook.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

function readCsv(text: string, required: string[] = [], known?: string[]) {
  return readTable(bytesOf(text), {
    fileName: 'list.csv',
    required,
    ...(known ? { known } : {}),
  });
}

function readXlsx(bytes: Uint8Array, required: string[] = [], sheet?: string) {
  return readTable(bytes, { fileName: 'list.xlsx', required, ...(sheet ? { sheet } : {}) });
}

/** The cells as plain objects, which `toEqual` compares with literals. */
function cellsOf(table: Awaited<ReturnType<typeof readTable>>) {
  return table.rows.map(({ row, cells }) => ({ row, ...cells }));
}

describe('a CSV table', () => {
  it('gives trimmed text by column and the rows of the file', async () => {
    const table = await readCsv('zip,name\n 00501 , Holtsville \n\n40601,"Frankfort, KY"\n');
    expect(table.columns).toEqual(['zip', 'name']);
    expect(table.encoding).toBe('utf-8');
    expect(cellsOf(table)).toEqual([
      { row: 2, zip: '00501', name: 'Holtsville' },
      { row: 4, zip: '40601', name: 'Frankfort, KY' },
    ]);
  });

  it.each([
    ['a mark of UTF-8', '\ufeffzip,name\n1,a'],
    ['Windows line ends', 'zip,name\r\n1,a\r\n'],
    ['old Macintosh line ends', 'zip,name\r1,a\r'],
    ['line ends of two systems', 'zip,name\r\n1,a\n2,b\n'],
    ['tabs', 'zip\tname\n1\ta'],
    ['semicolons', 'zip;name\n1;a'],
    ['quoted headers', '"zip","name"\n"1","a"'],
    ['missing cells at the end', 'zip,name,note\n1,a'],
    ['blank cells beyond the header', 'zip,name\n1,a,,\n'],
  ])('may have %s', async (_, text) => {
    const table = await readCsv(text, ['zip', 'name']);
    expect(table.rows[0]?.cells).toMatchObject({ zip: '1', name: 'a' });
    expect(table.issues).toEqual([]);
  });

  it('counts a cell of two lines as one row, as a spreadsheet does', async () => {
    const table = await readCsv('name,note\na,"one\ntwo"\nb,x\n');
    expect(cellsOf(table)).toEqual([
      { row: 2, name: 'a', note: 'one\ntwo' },
      { row: 3, name: 'b', note: 'x' },
    ]);
  });

  it('matches headers in any case and keeps the spelling that was asked for', async () => {
    const table = await readCsv(' ZIP ,NAME\n1,a', ['zip'], ['name']);
    expect(table.columns).toEqual(['zip', 'name']);
    expect(table.rows[0]?.cells).toMatchObject({ zip: '1', name: 'a' });
  });

  it('takes the columns in any order', async () => {
    const table = await readCsv('name,zip\na,1', ['zip', 'name']);
    expect(cellsOf(table)).toEqual([{ row: 2, zip: '1', name: 'a' }]);
  });

  it('reads Windows-1252 where the text is no UTF-8, and says so', async () => {
    const bytes = Uint8Array.from([...bytesOf('name\nDo'), 0xf1, ...bytesOf('a Ana'), 0x92]);
    const table = await readTable(bytes, { fileName: 'old.csv', required: ['name'] });
    expect(table.encoding).toBe('windows-1252');
    expect(table.rows[0]?.cells['name']).toBe('Doña Ana’');
    expect(table.issues).toMatchObject([{ severity: 'info', row: null }]);
  });

  it('keeps markup and formulas as text', async () => {
    const table = await readCsv('name,note\n<script>alert(1)</script>,"=HYPERLINK(""x"")"\n');
    expect(cellsOf(table)).toEqual([
      { row: 2, name: '<script>alert(1)</script>', note: '=HYPERLINK("x")' },
    ]);
  });

  it('reports each unknown column once, and refuses none', async () => {
    const table = await readCsv('zip,colour,Size\n1,red,9\n2,blue,8', ['zip'], ['name']);
    expect(table.issues.map(({ column, severity }) => [column, severity])).toEqual([
      ['colour', 'info'],
      ['Size', 'info'],
    ]);
    expect(table.rows).toHaveLength(2);
  });

  it('reports a column without a header once, and only where it holds something', async () => {
    const table = await readCsv('zip,,name,\n1,x,a,\n2,y,b,', ['zip']);
    expect(table.issues).toMatchObject([{ row: 1, found: expect.stringContaining('column 2') }]);
    expect(table.columns).toEqual(['zip', 'name']);
  });

  it('refuses a row that has more cells than the header: they may be shifted', async () => {
    const table = await readCsv('street,city\n1 Main St, Suite 2,Hazard\n2 Oak St,Paris');
    expect(table.issues).toMatchObject([{ row: 2, found: '3 cells', severity: 'error' }]);
    expect(table.rows.map(({ row }) => row)).toEqual([3]);
  });

  it('has no prototype in its cells, whatever the columns are called', async () => {
    const table = await readCsv('__proto__,constructor,zip\nevil,c,1', ['zip']);
    const cells = table.rows[0]?.cells;
    expect(Object.getPrototypeOf(cells)).toBeNull();
    expect(Object.keys(cells ?? {})).toEqual(['__proto__', 'constructor', 'zip']);
    expect(({} as Record<string, unknown>)['evil']).toBeUndefined();
    expect(cells?.['toString']).toBeUndefined();
  });
});

describe('a workbook', () => {
  it('gives numbers without exponents, dates as ISO, booleans as Excel shows them', async () => {
    const date = (value: string, format: string) => ({
      type: Date,
      value: new Date(value),
      format,
    });
    const bytes = await buildWorkbook({
      Services: [
        ['zip', 'when', 'at', 'flag', 'large', 'small'],
        [
          40601,
          date('2024-05-03', 'm/d/yyyy'),
          date('2024-05-03T13:30:00Z', 'm/d/yyyy h:mm'),
          true,
          1e21,
          -1.5e-7,
        ],
      ],
    });
    const table = await readXlsx(bytes);
    expect(table.encoding).toBe('xlsx');
    expect(cellsOf(table)).toEqual([
      {
        row: 2,
        zip: '40601',
        when: '2024-05-03',
        at: '2024-05-03T13:30:00',
        flag: 'TRUE',
        large: '1000000000000000000000',
        small: '-0.00000015',
      },
    ]);
  });

  it('reads a number that is stored with an exponent', async () => {
    const bytes = editWorkbook(await buildWorkbook({ A: [['zip'], [40601]] }), SHEET, (xml) =>
      xml.replace('<v>40601</v>', '<v>4.0601E4</v>'),
    );
    expect((await readXlsx(bytes)).rows[0]?.cells['zip']).toBe('40601');
  });

  it('keeps the row numbers of the sheet over blank rows', async () => {
    const bytes = await buildWorkbook({ A: [['zip'], ['1'], [null], [null], ['2']] });
    expect((await readXlsx(bytes)).rows.map(({ row }) => row)).toEqual([2, 5]);
  });

  it('takes the sheet that is asked for, in any case, else the first', async () => {
    const bytes = await buildWorkbook({ First: [['a'], ['1']], 'The List': [['b'], ['2']] });
    expect((await readXlsx(bytes)).columns).toEqual(['a']);
    expect((await readXlsx(bytes, [], 'the list')).columns).toEqual(['b']);
  });

  it('is told by its content, not by its name', async () => {
    const bytes = await buildWorkbook({ A: [['zip'], ['1']] });
    expect((await readTable(bytes, { fileName: 'a.csv', required: ['zip'] })).encoding).toBe(
      'xlsx',
    );
    const text = await readTable(bytesOf('zip\n1'), { fileName: 'a.xlsx', required: ['zip'] });
    expect(text.encoding).toBe('utf-8');
  });

  it('reads a formula without a stored result as an empty cell, and a text as text', async () => {
    const bytes = await buildWorkbook({
      A: [
        ['a', 'b'],
        [{ type: 'Formula', value: '=1+2' }, '=HYPERLINK("http://x","y")'],
      ],
    });
    expect(cellsOf(await readXlsx(bytes))).toEqual([
      { row: 2, a: '', b: '=HYPERLINK("http://x","y")' },
    ]);
  });
});
