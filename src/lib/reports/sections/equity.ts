import { points } from '#lib/view/equity-words.ts';
import type { EquityGroup, EquityPage } from '#lib/view/equity-page.ts';
import { numberColumn, textColumn } from '../columns.ts';
import type { ReportFacts } from '../facts.ts';
import type { Cell } from '../model/amount.ts';
import type { Block, TableBlock } from '../model/block.ts';
import { countAmount, peopleAmount, shareAmount } from '../narrative/amounts.ts';
import { numberCell, textCell } from '../narrative/cells.ts';
import { paragraph, plainly, quoted, say } from '../narrative/say.ts';
import type { Numbering } from '../numbering.ts';

/** As many supports as the table of differences names: those that differ most. */
const SHOWN = 10;

/** Who is out of reach: rural residents beside urban ones, over the whole state. */
export function equitySection(
  { equity, region, counties, stateName }: ReportFacts,
  numbering: Numbering,
): Block[] {
  if (!equity) return [];
  const { finding, groups, method } = equity;
  const whole = region.kind === 'state';
  const setting = counties.length === 1 ? counties[0]?.rurality : undefined;
  return [
    ...paragraph('equity.finding', 'body', [
      !whole &&
        say`The groups are those of ${stateName ?? 'the state'} as a whole, so that ${region.name} can be read beside them.`,
      setting !== undefined && say`${region.name} is ${setting}.`,
      quoted(finding.headline),
      quoted(finding.detail),
    ]),
    ...(groups ? [groupTable(equity, groups, numbering)] : []),
    ...(equity.rows.length > 0 ? [differenceTable(equity, numbering)] : []),
    ...paragraph('equity.method', 'note', [plainly(method)]),
  ];
}

function groupTable(
  { support }: EquityPage,
  groups: readonly EquityGroup[],
  numbering: Numbering,
): TableBlock {
  return {
    ...{ kind: 'table', id: 'equity.groups', label: numbering.table() },
    title: `${support.label}: residents out of reach by group of counties`,
    columns: [
      textColumn('group', 'Group', 2),
      numberColumn('counties', 'Counties', 'count'),
      numberColumn('residents', 'Residents', 'people'),
      numberColumn('out_of_reach', 'Out of reach', 'people'),
      numberColumn('share', 'Share', 'share'),
      numberColumn('not_known', 'Counties not known', 'count'),
    ],
    rows: groups.map((group) => ({
      ...{ key: group.id, role: 'body' },
      cells: [
        textCell(group.note === '' ? group.label : `${group.label}, ${group.note}`),
        { kind: 'number', ...countAmount(group.counties) },
        numberCell(group.residents, peopleAmount),
        numberCell(group.outOfReach, peopleAmount),
        numberCell(group.share, shareAmount),
        { kind: 'number', ...countAmount(group.unknownCounties) },
      ],
    })),
    notes: [
      'Residents are those of counties whose reach is known; the last column counts the others.',
    ],
  };
}

function differenceTable(
  { rows, groups, differenceLabel }: EquityPage,
  numbering: Numbering,
): TableBlock {
  const names = groups ?? [];
  return {
    ...{ kind: 'table', id: 'equity.supports', label: numbering.table() },
    title: 'Share of residents out of reach, the widest difference first',
    columns: [
      textColumn('support', 'Support', 2.6),
      ...names.map(({ id, label }) => numberColumn(id, label, 'share')),
      numberColumn('difference', `Difference: ${differenceLabel}`, 'points'),
    ],
    rows: rows.slice(0, SHOWN).map(({ slug, label, shares, difference }) => ({
      ...{ key: slug, role: 'body' },
      cells: [
        textCell(label),
        ...names.map((_, i) => numberCell(shares[i] ?? null, shareAmount)),
        pointsCell(difference),
      ],
    })),
    notes:
      rows.length > SHOWN ? [`The ${SHOWN} supports that differ most, of ${rows.length}.`] : [],
  };
}

/** Points of percent; the value is the share, rounded as the text is. */
function pointsCell(difference: number | null): Cell {
  return numberCell(difference, (value) => ({
    ...{ value: Math.round(value * 100) / 100, text: points(value), unit: 'points' },
  }));
}
