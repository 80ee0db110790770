import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { Cell } from '#lib/reports/model/amount.ts';
import { numberColumn, textColumn } from '#lib/reports/columns.ts';
import type { Row } from '#lib/reports/model/table.ts';
import { tableCsv } from '#lib/server/documents/data/table-csv.ts';

const words = (text: string): Cell => ({ kind: 'text', text });
const share = (value: number, text: string): Cell => ({
  kind: 'number',
  value,
  text,
  unit: 'share',
});

const columns = [textColumn('county', 'County'), numberColumn('reach', 'In reach', 'share')];

const row = (key: string, cells: Cell[], role: Row['role'] = 'body'): Row => ({ key, cells, role });

it('keeps numbers alone in their column, and the words of a bound or an absence beside them', () => {
  const csv = tableCsv({
    columns,
    rows: [
      row('21007', [words('Ballard'), share(0.24, '24 %')]),
      row('21039', [words('Carlisle'), share(0.004, 'under 1 %')]),
      row('21193', [words('Perry'), { kind: 'absent', absence: 'not-known', text: 'not known' }]),
    ],
  });
  expect(parse(csv, { columns: true })).toEqual([
    { key: '21007', row: 'body', county: 'Ballard', reach: '0.24', reach_note: '' },
    { key: '21039', row: 'body', county: 'Carlisle', reach: '0.004', reach_note: 'under 1 %' },
    { key: '21193', row: 'body', county: 'Perry', reach: '', reach_note: 'not known' },
  ]);
});

it('names the group of a row in it, tells totals apart, and needs no column of notes without notes', () => {
  const csv = tableCsv({
    columns,
    rows: [
      row('health', [words('Health')], 'group'),
      row('a', [words('=1+1'), share(1, '100 %')]),
      row('total', [words('All'), share(0.5, '50 %')], 'total'),
    ],
  });
  expect(csv).toBe("key,row,group,county,reach\na,body,Health,'=1+1,1\ntotal,total,,All,0.5\n");
});
