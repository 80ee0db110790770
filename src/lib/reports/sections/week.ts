import { EVENING, WEEKDAYS } from '#lib/domain/meeting.ts';
import { clockWords } from '#lib/view/clock-words.ts';
import type { WeekView } from '#lib/view/week/week-page.ts';
import { isOneCounty } from '../cells-of.ts';
import { numberColumn, textColumn } from '../columns.ts';
import type { ReportFacts } from '../facts.ts';
import type { Cell } from '../model/amount.ts';
import type { Block, TableBlock } from '../model/block.ts';
import { countAmount } from '../narrative/amounts.ts';
import { textCell } from '../narrative/cells.ts';
import { paragraph, quoted } from '../narrative/say.ts';
import type { Numbering } from '../numbering.ts';

/** When one can come: each evening of the week, and the hours of a single county. */
export function weekSection(facts: ReportFacts, numbering: Numbering): Block[] {
  const { weeks } = facts;
  const [first] = weeks;
  if (!first) return [];
  const one = isOneCounty(facts);
  return [
    ...weeks.flatMap((week) =>
      paragraph(`week.${week.fips}`, 'body', [
        quoted(week.headline),
        one && quoted(week.detail),
        week.unknown !== null && quoted(week.unknown),
      ]),
    ),
    eveningTable(weeks, one, numbering),
    ...(one && first.grid ? [gridTable(first, first.grid, numbering)] : []),
  ];
}

const EVENING_NOTE = `Evenings begin at ${clockWords(EVENING.from)} and end at ${clockWords(EVENING.until)}. A group whose source gives no time is in no cell.`;

function eveningTable(weeks: readonly WeekView[], one: boolean, numbering: Numbering): TableBlock {
  const label = weeks[0]?.support.label ?? '';
  const days = WEEKDAYS.map((day) =>
    numberColumn(day.slice(0, 3).toLowerCase(), day.slice(0, 3), 'count'),
  );
  const count = (value: number): Cell => ({ kind: 'number', ...countAmount(value) });
  const rows = one
    ? weeks.flatMap(({ evenings, near }) =>
        (
          [
            ['here', 'In the county'],
            ['near', near === null ? 'In reach, in other counties' : `In reach, ${near}`],
            ['virtual', 'Online'],
          ] as const
        ).map(([key, name]) => ({
          ...{ key, role: 'body' as const },
          cells: [textCell(name), ...evenings.map((evening) => count(evening[key]))],
        })),
      )
    : weeks.map(({ fips, fullName, evenings }) => ({
        ...{ key: fips, role: 'body' as const },
        cells: [textCell(fullName), ...evenings.map(({ here }) => count(here))],
      }));
  return {
    ...{ kind: 'table', id: 'week.evenings', label: numbering.table() },
    title: one
      ? `${label}: times to come, by evening`
      : `${label}: times to come in person in the county, by evening`,
    columns: [textColumn('where', one ? 'Where' : 'County', 2.6), ...days],
    rows,
    notes: [EVENING_NOTE],
  };
}

function gridTable(
  { support }: WeekView,
  grid: NonNullable<WeekView['grid']>,
  numbering: Numbering,
): TableBlock {
  return {
    ...{ kind: 'table', id: 'week.grid', label: numbering.table() },
    title: `${support.label}: what begins when`,
    columns: [
      textColumn('hour', 'From', 0.8),
      ...WEEKDAYS.map((day) => textColumn(day.slice(0, 3).toLowerCase(), day.slice(0, 3), 1.2)),
    ],
    rows: grid.map(({ label, days }) => ({
      ...{ key: label, role: 'body' },
      cells: [
        textCell(label),
        ...days.map((marks) =>
          textCell(
            marks
              .map(({ text, kind, medicationWelcome }) =>
                [
                  text,
                  kind === 'in-person' ? '' : ` (${kind})`,
                  medicationWelcome ? ' +' : '',
                ].join(''),
              )
              .join('; '),
          ),
        ),
      ],
    })),
    notes: ['+ medication welcome, as its source says. “hours”: open for hours from then.'],
  };
}
