import { describe, expect, it } from 'vitest';
import { guard, unguard } from '#lib/formats/csv/formula-guard.ts';
import { writeCsv } from '#lib/formats/csv/write-csv.ts';
import { readTable } from '#lib/formats/table/read-table.ts';
import { bytesOf } from '../../../support/build-workbook.ts';

describe('writeCsv', () => {
  it('ends lines with LF, quotes what must be quoted and leaves null empty', () => {
    const text = writeCsv(
      ['name', 'note', 'value'],
      [
        ['Hope, Inc.', 'say "hi"', 1],
        ['two\nlines', null, null],
        ['a\rb', '', 0],
      ],
    );
    expect(text).toBe('name,note,value\n"Hope, Inc.","say ""hi""",1\n"two\nlines",,\n"a\rb",,0\n');
  });

  it.each([
    [0.1 + 0.2, '0.30000000000000004'],
    [-85.12345678901234, '-85.12345678901234'],
    [2 / 3, '0.6666666666666666'],
    [0, '0'],
  ])('writes the number %d at full precision and unguarded', (value, text) => {
    expect(writeCsv(['v'], [[value]])).toBe(`v\n${text}\n`);
  });

  it.each([NaN, Infinity])('refuses %d, which is no number to show', (value) => {
    expect(() => writeCsv(['v'], [[value]])).toThrow('in column v is not a number');
  });

  it('refuses a row that does not fit its header', () => {
    expect(() => writeCsv(['a', 'b'], [['1']])).toThrow('Row 2 has 1 cells');
  });

  it('guards text and headers against being run as formulas', () => {
    const text = writeCsv(['=a'], [['=HYPERLINK("x")'], ['-1'], ['plain'], ["O'Brien"]]);
    expect(text).toBe(`'=a\n"'=HYPERLINK(""x"")"\n'-1\nplain\nO'Brien\n`);
  });

  it('has no mark of UTF-8', () => {
    expect(writeCsv(['é'], []).codePointAt(0)).toBe(0xe9);
  });

  it('writes what the table reader reads back', async () => {
    const cells = ['a,b', 'say "hi"', 'x;y', 'tab\there', 'line\nend', "'quoted'", '<b>&amp;</b>'];
    const table = await readTable(
      bytesOf(
        writeCsv(
          ['v'],
          cells.map((cell) => [cell]),
        ),
      ),
      {
        fileName: 'a.csv',
        required: ['v'],
      },
    );
    expect(table.rows.map((row) => row.cells['v'])).toEqual(cells);
  });
});

describe('the guard', () => {
  it.each(['=1', '+1', '-1', '@a', '\ta', '\ra', '\na', '＝1', "'=1", "''-x"])(
    'guards %j',
    (text) => {
      expect(guard(text)).toBe(`'${text}`);
      expect(unguard(guard(text))).toBe(text);
    },
  );

  it.each(['', 'a', "'a", "'", 'a=1', ' =1', '1-2', '"=1"'])('leaves %j', (text) => {
    expect(guard(text)).toBe(text);
    expect(unguard(text)).toBe(text);
  });
});
