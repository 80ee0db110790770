import { INDICATORS } from '#lib/domain/indicator.ts';
import { measured } from '#lib/view/numbers.ts';
import { numberColumn, textColumn } from '../columns.ts';
import type { ReportFacts } from '../facts.ts';
import type { Amount } from '../model/amount.ts';
import type { TableBlock } from '../model/block.ts';
import type { Row } from '../model/table.ts';
import { countAmount, printed } from '../narrative/amounts.ts';
import { textCell } from '../narrative/cells.ts';
import type { Numbering } from '../numbering.ts';
import { unitOf } from './need-cell.ts';

/** Of many counties: how far each need indicator ranges over those that have a value. */
export function needRanges({ counties }: ReportFacts, numbering: Numbering): TableBlock[] {
  const rows = INDICATORS.flatMap(({ id, label, unit }): Row[] => {
    const values = counties
      .flatMap(({ name, needs }) =>
        needs
          .filter(
            (need) => need.id === id && (need.state === 'value' || need.state === 'unreliable'),
          )
          .map(({ value: text, year }) => ({ name, text, year, value: printed(text) })),
      )
      .filter(({ text }) => /\d/.test(text))
      .sort((a, b) => a.value - b.value);
    const [low] = values;
    const high = values.at(-1);
    if (!low || !high) return [];
    const amount = (value: number): Amount => ({
      value,
      text: measured(value, unit),
      unit: unitOf(id),
    });
    const middle = amount(median(values.map(({ value }) => value)));
    return [
      {
        ...{ key: id, role: 'body' },
        cells: [
          textCell(`${label}, ${low.year}`),
          { kind: 'number', ...amount(low.value) },
          textCell(low.name),
          { kind: 'number', ...middle, value: printed(middle.text) },
          { kind: 'number', ...amount(high.value) },
          textCell(high.name),
          { kind: 'number', ...countAmount(values.length) },
        ],
      },
    ];
  });
  if (rows.length === 0) return [];
  return [
    {
      ...{ kind: 'table', id: 'place.ranges', label: numbering.table() },
      title: 'Need indicators over the counties',
      columns: [
        textColumn('indicator', 'Indicator', 3),
        numberColumn('lowest', 'Lowest', null, null),
        textColumn('lowest_county', 'in', 1.4),
        numberColumn('median', 'Middle county', null, null),
        numberColumn('highest', 'Highest', null, null),
        textColumn('highest_county', 'in', 1.4),
        numberColumn('counties', 'Counties', 'count'),
      ],
      rows,
      notes: ['Counties without a value are left out; the last column counts those that have one.'],
    },
  ];
}

function median(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
