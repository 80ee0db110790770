import { outOfReachByGroup, shareOutOfReach } from '#lib/coverage/equity/out-of-reach-by-group.ts';
import type { EquityGroup, EquityPage } from '#lib/view/equity-page.ts';
import { points } from '#lib/view/equity-words.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import { cellsOf } from '../cells-of.ts';
import { numberColumn, textColumn } from '../columns.ts';
import type { ReportFacts } from '../facts.ts';
import type { Cell } from '../model/amount.ts';
import type { TableBlock } from '../model/block.ts';
import type { Row } from '../model/table.ts';
import { countAmount, peopleAmount, shareAmount } from '../narrative/amounts.ts';
import { numberCell, textCell } from '../narrative/cells.ts';
import { placeName } from '../narrative/place-words.ts';
import type { Numbering } from '../numbering.ts';

/** As many supports as the table of differences names: those that differ most. */
const SHOWN = 10;

const GROUP_COLUMNS = [
  textColumn('group', 'Group', 2),
  numberColumn('counties', 'Counties', 'count'),
  numberColumn('residents', 'Residents', 'people'),
  numberColumn('out_of_reach', 'Out of reach', 'people'),
  numberColumn('share', 'Share', 'share'),
  numberColumn('not_known', 'Counties not known', 'count'),
];
const GROUP_NOTES = [
  'Residents are those of counties whose reach is known; the last column counts the others.',
];

type Group = Omit<EquityGroup, 'unknownResidents'>;

function groupRow(group: Group): Row {
  return {
    ...{ key: group.id, role: 'body' },
    cells: [
      textCell(group.note === '' ? group.label : `${group.label}, ${group.note}`),
      { kind: 'number', ...countAmount(group.counties) },
      numberCell(group.residents, peopleAmount),
      numberCell(group.outOfReach, peopleAmount),
      numberCell(group.share, shareAmount),
      { kind: 'number', ...countAmount(group.unknownCounties) },
    ],
  };
}

/** Rural and urban counties of a state. @param of its groups, its name, and what its ids end in */
export function groupTable(
  { support }: EquityPage,
  { groups, name, suffix }: { groups: readonly EquityGroup[]; name: string; suffix: string },
  numbering: Numbering,
): TableBlock {
  return {
    ...{ kind: 'table', id: `equity.groups${suffix}`, label: numbering.table() },
    title: `${support.label}: residents out of reach by group of counties of ${name}`,
    columns: GROUP_COLUMNS,
    rows: groups.map(groupRow),
    notes: GROUP_NOTES,
  };
}

const SETTINGS = [
  { id: 'urban', label: 'Urban', note: 'RUCC 1 to 3', is: /^urban/ },
  { id: 'rural', label: 'Rural', note: 'RUCC 4 to 9', is: /^rural/ },
  {
    id: 'unclassified',
    label: 'Not classified',
    note: 'no rural-urban code',
    is: /^(?!urban|rural)/,
  },
] as const;

/** The same over the counties of the region alone, whatever their states. */
export function regionGroupTable(
  facts: ReportFacts,
  support: SupportView,
  numbering: Numbering,
): TableBlock {
  const groups = SETTINGS.map(({ id, is }) => ({
    id,
    counties: facts.counties.filter(({ rurality }) => is.test(rurality)).map(({ fips }) => fips),
    range: null,
  })).filter(({ counties }) => counties.length > 0);
  const rows = outOfReachByGroup(cellsOf(facts, support.slug), groups).map(({ group, reach }) => {
    const { label = group.id, note = '' } = SETTINGS.find(({ id }) => id === group.id) ?? {};
    return groupRow({
      ...{ id: group.id, label, note, counties: group.counties.length },
      ...{ residents: reach.residents, unknownCounties: reach.unknownCounties },
      outOfReach: reach.outOfReach === null ? null : Math.round(reach.outOfReach),
      share: shareOutOfReach(reach),
    });
  });
  return {
    ...{ kind: 'table', id: 'equity.region', label: numbering.table() },
    title: `${support.label}: urban and rural residents out of reach in ${placeName(facts)}`,
    columns: GROUP_COLUMNS,
    rows,
    notes: GROUP_NOTES,
  };
}

/** The supports of a state that differ most between its groups. */
export function differenceTable(
  { rows, groups, differenceLabel }: EquityPage,
  { name, suffix }: { name: string; suffix: string },
  numbering: Numbering,
): TableBlock {
  const names = groups ?? [];
  return {
    ...{ kind: 'table', id: `equity.supports${suffix}`, label: numbering.table() },
    title: `Share of residents of ${name} out of reach, the widest difference first`,
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
