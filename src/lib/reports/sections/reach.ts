import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import { areFewCounties, cellsOf, isOneCounty } from '../cells-of.ts';
import { numberColumn, textColumn } from '../columns.ts';
import type { ReportFacts } from '../facts.ts';
import type { Cell } from '../model/amount.ts';
import type { Block, TableBlock } from '../model/block.ts';
import type { Column, Row } from '../model/table.ts';
import { milesAmount, rateAmount, shareAmount } from '../narrative/amounts.ts';
import { numberCell, textCell } from '../narrative/cells.ts';
import { paragraph, say } from '../narrative/say.ts';
import type { Numbering } from '../numbering.ts';

/** How far it is, who is in reach, and how much supply there is for each resident. */
export function reachSection(facts: ReportFacts, numbering: Numbering): Block[] {
  const tables = isOneCounty(facts)
    ? [supportTable(facts, numbering)]
    : areFewCounties(facts)
      ? reachCounties(facts, numbering)
      : [];
  return [
    ...paragraph('reach.meaning', 'body', [
      say`Reach is the share of residents whose census tract’s center of population lies within the catchment of a service in any county, or whose county a service says it serves.`,
      say`The nearest is a population-weighted median: half of the residents live as near, half live farther.`,
      say`Distances are great-circle miles, straight lines: the way by road is longer.`,
      say`Access is supply per 10,000 residents by enhanced two-step floating catchment areas.`,
    ]),
    ...tables,
  ];
}

const FIGURES: readonly Column[] = [
  numberColumn('nearest', 'Nearest', 'miles', null),
  numberColumn('reach', 'In reach', 'share'),
  numberColumn('access', 'Access per 10,000', 'per-10,000', null),
];

function figureCells(cell: CoverageCell): Cell[] {
  const absence = cell.state === 'not-assessed' ? 'not-assessed' : 'not-known';
  return [
    numberCell(cell.nearestMiles, milesAmount, cell.population ? 'none-listed' : 'not-known'),
    numberCell(cell.reach, shareAmount, absence),
    numberCell(cell.access, rateAmount, absence),
  ];
}

function supportTable(facts: ReportFacts, numbering: Numbering): TableBlock {
  const shown = facts.supports.filter(({ virtual }) => !virtual);
  return {
    ...{ kind: 'table', id: 'reach.supports', label: numbering.table() },
    title: 'Nearest, reach and access of every in-person support',
    columns: [textColumn('support', 'Support', 3), ...FIGURES],
    rows: shown.flatMap(({ slug, shortLabel }): Row[] => {
      const [cell] = cellsOf(facts, slug);
      if (!cell) return [];
      return [{ key: slug, role: 'body', cells: [textCell(shortLabel), ...figureCells(cell)] }];
    }),
    notes: [],
  };
}

/** The same by county: per subject a group of rows, so that a column means one thing. */
export function reachCounties(facts: ReportFacts, numbering: Numbering): TableBlock[] {
  const subjects = facts.subjects.filter(({ virtual }) => !virtual);
  return subjects.length === 0 ? [] : [countyTable(facts, subjects, numbering)];
}

function countyTable(
  facts: ReportFacts,
  subjects: readonly SupportView[],
  numbering: Numbering,
): TableBlock {
  const names = new Map(facts.counties.map(({ fips, name }) => [fips, name]));
  const blank = textCell('');
  return {
    ...{ kind: 'table', id: 'reach.counties', label: numbering.table() },
    title: 'Nearest, reach and access by county',
    columns: [textColumn('county', 'County', 3), ...FIGURES],
    rows: subjects.flatMap(({ slug, label }): Row[] => [
      { key: slug, role: 'group', cells: [textCell(label), blank, blank, blank] },
      ...cellsOf(facts, slug).map((cell): Row => ({
        ...{ key: `${slug}.${cell.county}`, role: 'body' },
        cells: [textCell(names.get(cell.county) ?? cell.county), ...figureCells(cell)],
      })),
    ]),
    notes: [],
  };
}
