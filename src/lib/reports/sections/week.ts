import { EVENING, WEEKDAYS } from '#lib/domain/meeting.ts';
import { clockWords } from '#lib/view/clock-words.ts';
import type { WeekView } from '#lib/view/week/week-page.ts';
import { isOneCounty } from '../cells-of.ts';
import { numberColumn, textColumn } from '../columns.ts';
import type { ReportFacts } from '../facts.ts';
import type { Cell } from '../model/amount.ts';
import type { Block, TableBlock } from '../model/block.ts';
import { countAmount } from '../narrative/amounts.ts';
import { absentCell, textCell } from '../narrative/cells.ts';
import { filterOf } from '../narrative/filter-of.ts';
import { countingFirst } from '../narrative/filtered-sentences.ts';
import { NOT_NONE } from '../narrative/not-assessed-words.ts';
import { paragraph, plainly, quoted, say } from '../narrative/say.ts';
import { supportNoun } from '../narrative/support-nouns.ts';
import type { Numbering } from '../numbering.ts';

/** When one can come: each evening of the week, and the hours of a single county. */
export function weekSection(facts: ReportFacts, numbering: Numbering): Block[] {
  const { weeks } = facts;
  const [first] = weeks;
  if (!first) return [];
  const one = isOneCounty(facts);
  return [
    ...weeks.flatMap((week) =>
      paragraph(
        `week.${week.fips}`,
        'body',
        isListed(facts, week)
          ? [
              ...countingFirst([quoted(week.headline)], countingOf(facts, week)),
              one && quoted(week.detail),
              week.unknown !== null && quoted(week.unknown),
            ]
          : [
              say`No source says that it lists ${supportNoun(week.support).text} in ${week.fullName}.`,
              plainly(NOT_NONE),
            ],
      ),
    ),
    ...(one && !isListed(facts, first) ? [] : [eveningTable(facts, numbering)]),
    ...(one && first.grid ? [gridTable(first, first.grid, numbering)] : []),
  ];
}

/** Which groups count; null where all do. */
const countingOf = (facts: ReportFacts, { support }: WeekView): string | null =>
  filterOf(facts, support, []).counting;

/** Whether it is known that there is none where none is named. */
function isListed({ cells }: ReportFacts, { fips, support }: WeekView): boolean {
  const cell = cells.find((one) => one.county === fips && one.support === support.slug);
  return cell !== undefined && cell.state !== 'not-assessed';
}

const EVENING_NOTE = `Evenings begin at ${clockWords(EVENING.from)} and end at ${clockWords(EVENING.until)}. A group whose source gives no time is in no cell; where none gives a time, nothing is known.`;

/** The county's own evenings; an evening of which nothing is known is not an empty one. */
function hereCells(facts: ReportFacts, week: WeekView): Cell[] {
  return week.evenings.map(({ here }) => {
    if (!isListed(facts, week)) return absentCell('not-assessed');
    return week.timesKnown ? { kind: 'number', ...countAmount(here) } : absentCell('not-known');
  });
}

function eveningTable(facts: ReportFacts, numbering: Numbering): TableBlock {
  const { weeks } = facts;
  const one = isOneCounty(facts);
  const label = weeks[0]?.support.label ?? '';
  const days = WEEKDAYS.map((day) =>
    numberColumn(day.slice(0, 3).toLowerCase(), day.slice(0, 3), 'count'),
  );
  const count = (value: number): Cell => ({ kind: 'number', ...countAmount(value) });
  const rows = one
    ? weeks.flatMap((week) =>
        (
          [
            ['here', 'In the county'],
            ['near', week.near === null ? 'In reach, in other counties' : `In reach, ${week.near}`],
            ['virtual', 'Online'],
          ] as const
        ).map(([key, name]) => ({
          ...{ key, role: 'body' as const },
          cells: [
            textCell(name),
            ...(key === 'here'
              ? hereCells(facts, week)
              : week.evenings.map((evening) => count(evening[key]))),
          ],
        })),
      )
    : weeks.map((week) => ({
        ...{ key: week.fips, role: 'body' as const },
        cells: [textCell(week.fullName), ...hereCells(facts, week)],
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
