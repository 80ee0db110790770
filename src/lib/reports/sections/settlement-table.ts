import { summarizeAreaSupport } from '#lib/coverage/areas/area-support.ts';
import { SETTLEMENT_USES } from '#lib/domain/settlement-uses.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import { cellsOf, isOneCounty } from '../cells-of.ts';
import { numberColumn, stateColumn, textColumn } from '../columns.ts';
import type { ReportFacts } from '../facts.ts';
import type { Cell } from '../model/amount.ts';
import type { TableBlock } from '../model/block.ts';
import type { Column, Row } from '../model/table.ts';
import { countAmount, milesAmount, peopleAmount } from '../narrative/amounts.ts';
import { absentCell, numberCell, stateCell, textCell } from '../narrative/cells.ts';
import { capitalized } from '../narrative/number-words.ts';
import { supportNoun } from '../narrative/support-nouns.ts';
import type { Numbering } from '../numbering.ts';

/** A lettered part of the settlements' list with the supports that stand under it first. */
export interface PartSupports {
  letter: string;
  title: string;
  supports: readonly SupportView[];
}

/** The supports by part, each once; the last column names the other parts that it falls under. */
export function settlementTable(
  facts: ReportFacts,
  parts: readonly PartSupports[],
  numbering: Numbering,
): TableBlock {
  const columns = isOneCounty(facts) ? COUNTY_COLUMNS : REGION_COLUMNS;
  return {
    ...{ kind: 'table', id: 'settlement.uses', label: numbering.table() },
    title: 'Supports by part of Schedule B',
    columns,
    rows: parts.flatMap(({ letter, title, supports }): Row[] => [
      {
        ...{ key: letter, role: 'group' },
        cells: [textCell(`${letter}. ${title}`), ...columns.slice(1).map(() => textCell(''))],
      },
      ...supports.map((support) => supportRow(facts, support, letter)),
    ]),
    notes: ['A support that falls under two parts is told under the first of them.'],
  };
}

const FIRST = textColumn('support', 'Support', 3.6);
const LAST = textColumn('also', 'Also under', 0.9);
const COUNTY_COLUMNS: readonly Column[] = [
  FIRST,
  stateColumn(),
  numberColumn('out_of_reach', 'Out of reach', 'people'),
  numberColumn('nearest', 'Nearest', 'miles', null),
  LAST,
];
const REGION_COLUMNS: readonly Column[] = [
  FIRST,
  numberColumn('gap', 'Counties missing it', 'count'),
  numberColumn('not_assessed', 'Not assessed', 'count'),
  numberColumn('gap_people', 'People there out of reach', 'people'),
  numberColumn('out_of_reach', 'Out of reach in all', 'people'),
  LAST,
];

function supportRow(facts: ReportFacts, support: SupportView, letter: string): Row {
  const cells = cellsOf(facts, support.slug);
  const also = (SETTLEMENT_USES[support.slug] ?? []).filter((one) => one !== letter);
  const [first] = cells;
  const told = isOneCounty(facts) && first ? countyCells(first) : regionCells(cells);
  return {
    ...{ key: support.slug, role: 'body' },
    cells: [textCell(capitalized(supportNoun(support).text)), ...told, textCell(also.join(', '))],
  };
}

type Own = ReturnType<typeof cellsOf>[number];

function countyCells({ state, outOfReach, nearestMiles, population }: Own): Cell[] {
  const absence = state === 'not-assessed' ? 'not-assessed' : 'not-known';
  return [
    stateCell(state),
    numberCell(outOfReach, peopleAmount, absence),
    numberCell(nearestMiles, milesAmount, population ? 'none-listed' : 'not-known'),
  ];
}

function regionCells(cells: readonly Own[]): Cell[] {
  const { counties, outOfReach } = summarizeAreaSupport(cells);
  const count = (value: number): Cell => ({ kind: 'number', ...countAmount(value) });
  const gaps = cells.filter(({ state }) => state === 'gap');
  const inGaps = gaps.reduce((sum, one) => sum + (one.outOfReach ?? 0), 0);
  const assessed = cells.length > counties['not-assessed'];
  return [
    assessed ? count(counties.gap) : absentCell('not-assessed'),
    count(counties['not-assessed']),
    assessed ? numberCell(inGaps, peopleAmount) : absentCell('not-assessed'),
    numberCell(outOfReach, peopleAmount, assessed ? 'not-known' : 'not-assessed'),
  ];
}
