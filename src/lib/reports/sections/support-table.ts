import type { CoverageCell } from '#lib/coverage/cell.ts';
import { summarizeAreaSupport } from '#lib/coverage/areas/area-support.ts';
import { checkedWords } from '#lib/view/checked-words.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import { cellsOf, isOneCounty } from '../cells-of.ts';
import { numberColumn, stateColumn, textColumn } from '../columns.ts';
import type { ReportFacts } from '../facts.ts';
import type { Cell } from '../model/amount.ts';
import type { TableBlock } from '../model/block.ts';
import type { Row } from '../model/table.ts';
import { countAmount, peopleAmount, shareAmount } from '../narrative/amounts.ts';
import { absentCell, numberCell, stateCell, textCell } from '../narrative/cells.ts';
import { placeName } from '../narrative/place-words.ts';
import type { Numbering } from '../numbering.ts';
import { hereCell, nearestCell, outOfReachCell, reachCell } from './coverage-cells.ts';

/** All scored supports: of one county each with its state, of several each with how many counties are in which. */
export function supportTable(facts: ReportFacts, numbering: Numbering): TableBlock {
  const one = isOneCounty(facts);
  const rows = facts.supports.map((support): Row => {
    const cells = cellsOf(facts, support.slug);
    const [first] = cells;
    const told = one && first ? countyCells(first, support) : regionCells(cells, support);
    return { key: support.slug, role: 'body', cells: [textCell(support.shortLabel), ...told] };
  });
  return {
    ...{ kind: 'table', id: 'gaps.supports', label: numbering.table() },
    title: one
      ? `Every scored support in ${placeName(facts)}`
      : 'Every scored support, by number of counties in each state',
    columns: one ? COUNTY_COLUMNS : REGION_COLUMNS,
    rows,
    notes: [VIRTUAL_NOTE],
  };
}

const VIRTUAL_NOTE =
  'A virtual support has no distance and no reach; it never closes an in-person gap. A group (shown where a source says no more) counts in no total.';

const COUNTY_COLUMNS = [
  textColumn('support', 'Support', 2.6),
  stateColumn(),
  numberColumn('in_county', 'Here', 'count'),
  numberColumn('reach', 'In reach', 'share'),
  numberColumn('out_of_reach', 'Out of reach', 'people'),
  numberColumn('nearest', 'Nearest', 'miles', null),
  textColumn('robust', 'Robust', 0.9),
  textColumn('checked', 'Checked', 1.8),
];

const REGION_COLUMNS = [
  textColumn('support', 'Support', 2.6),
  numberColumn('gap', 'Gap', 'count'),
  numberColumn('neighbor_dependent', 'Neighbor-dependent', 'count'),
  numberColumn('partial', 'Partial', 'count'),
  numberColumn('covered', 'Covered', 'count'),
  numberColumn('not_assessed', 'Not assessed', 'count'),
  numberColumn('out_of_reach', 'Out of reach', 'people'),
  numberColumn('reach', 'In reach', 'share'),
];

function countyCells(cell: CoverageCell, { virtual }: SupportView): Cell[] {
  const { state } = cell;
  const missing = state === 'gap' || state === 'neighbor-dependent';
  return [
    stateCell(state),
    hereCell(cell, virtual),
    ...[reachCell, outOfReachCell, nearestCell].map((write) =>
      virtual ? absentCell('not-applicable') : write(cell),
    ),
    textCell(state === 'gap' ? (cell.robust ? 'yes' : 'no') : ''),
    textCell(missing && !virtual ? checkedWords(cell) : ''),
  ];
}

function regionCells(cells: readonly CoverageCell[], { virtual }: SupportView): Cell[] {
  const { counties, outOfReach, reach } = summarizeAreaSupport(cells);
  const count = (value: number): Cell => ({ kind: 'number', ...countAmount(value) });
  const assessed = cells.length > counties['not-assessed'];
  const absence = assessed ? 'not-known' : 'not-assessed';
  return [
    count(counties.gap),
    count(counties['neighbor-dependent']),
    count(counties.partial),
    count(counties.covered),
    count(counties['not-assessed']),
    virtual ? absentCell('not-applicable') : numberCell(outOfReach, peopleAmount, absence),
    virtual ? absentCell('not-applicable') : numberCell(reach, shareAmount, absence),
  ];
}
