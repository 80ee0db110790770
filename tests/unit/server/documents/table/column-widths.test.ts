import { describe, expect, it } from 'vitest';
import type { Cell } from '#lib/reports/model/amount.ts';
import type { Column, TableData } from '#lib/reports/model/table.ts';
import {
  COLUMN_GAP_EM,
  columnWidths,
  headingLines,
  leastWidth,
  naturalWidths,
} from '#lib/server/documents/table/column-widths.ts';
import { textEm } from '#lib/server/documents/table/text-em.ts';

const column = (id: string, label: string, kind: Column['kind'], width = 1): Column => ({
  ...{ id, label, kind, unit: null, decimals: null, width },
});
const text = (value: string): Cell => ({ kind: 'text', text: value });
const number = (value: string): Cell => ({ kind: 'number', value: 1, text: value, unit: 'count' });
const table = (columns: Column[], ...rows: Cell[][]): TableData => ({
  columns,
  rows: rows.map((cells, i) => ({ key: String(i), role: 'body', cells })),
});
const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

describe('columnWidths', () => {
  const counties = table(
    [column('county', 'County', 'text'), column('people', 'Residents', 'number')],
    [text('Perry County'), number('28,473')],
    [text('Knott County'), number('14,251')],
  );

  it('fills the table, and spreads what nothing needs evenly', () => {
    const [first = 0, second = 0] = columnWidths(counties, 40);
    expect(first + second).toBeCloseTo(40);
    const [least = 0, other = 0] = naturalWidths(counties);
    expect(first - least).toBeCloseTo(second - other);
  });

  it('gives a number its whole line, however narrow the table is', () => {
    const wide = table(
      [column('words', 'Words', 'text'), column('n', 'N', 'number')],
      [text('many words that may be broken wherever a line ends'), number('under 1 %')],
    );
    const [words = 0, numbers = 0] = columnWidths(wide, 24);
    expect(words + numbers).toBeCloseTo(24);
    expect(numbers).toBeGreaterThanOrEqual(textEm('under 1 %') + COLUMN_GAP_EM);
  });

  it('lets texts that break share by their weights', () => {
    const long = 'so many words that none of the two columns can hold them on a single line of it';
    const two = table(
      [column('a', 'A', 'text', 1), column('b', 'B', 'text', 3)],
      [text(long), text(long)],
    );
    const [a = 0, b = 0] = columnWidths(two, 34);
    // The first, a row's header, has 11 ems at least, the other 7, and each 1.15 of gap and slack; of
    // what is left of 34, 13.7, one has a part, the other three. Both have as much to say, but for the
    // header's bold letters, which take it to 34 instead of 33 parts of 133.
    expect(a).toBeCloseTo(12.15 + 13.7 / 4, 0);
    expect(b).toBeCloseTo(8.15 + (13.7 * 3) / 4, 0);
  });

  it('breaks a long heading in two where there is some room, in three where there is little', () => {
    const headed = table(
      [
        column('county', 'County', 'text'),
        column('svi', 'Social vulnerability, percentile, 2022', 'number'),
      ],
      [text('Perry'), number('0.95')],
    );
    const lines = (width: number) => headingLines(headed, columnWidths(headed, width));
    expect([lines(40), lines(sum(naturalWidths(headed))), lines(leastWidth(headed))]).toEqual([
      1, 2, 3,
    ]);
  });

  it('passes over the name of a group, which stands over the whole row', () => {
    const grouped: TableData = {
      ...counties,
      rows: [
        { key: 'g', role: 'group', cells: [text('A group with a name that is long'), text('')] },
        ...counties.rows,
      ],
    };
    expect(naturalWidths(grouped)).toEqual(naturalWidths(counties));
  });

  it('takes any table, an empty one too', () => {
    expect(columnWidths(table([column('a', '', 'text')]), 10)).toEqual([10]);
    expect(sum(columnWidths(counties, 2))).toBeCloseTo(2);
  });
});
