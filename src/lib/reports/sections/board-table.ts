import type { CoverageCell } from '#lib/coverage/cell.ts';
import { numberColumn, textColumn } from '../columns.ts';
import type { ReportFacts } from '../facts.ts';
import type { Cell } from '../model/amount.ts';
import type { TableBlock } from '../model/block.ts';
import type { Row } from '../model/table.ts';
import { countAmount, peopleAmount } from '../narrative/amounts.ts';
import { numberCell, textCell } from '../narrative/cells.ts';
import type { Numbering } from '../numbering.ts';
import { scoredCells } from '../scored-cells.ts';

/** The counties side by side: how many supports are here, only at a neighbor, missing, not known. */
export function boardTable(facts: ReportFacts, numbering: Numbering): TableBlock {
  const byCounty = Map.groupBy(scoredCells(facts), ({ county }) => county);
  const count = (value: number): Cell => ({ kind: 'number', ...countAmount(value) });
  return {
    ...{ kind: 'table', id: 'board.counties', label: numbering.table() },
    title: 'Supports by county: here, at a neighbor, missing, not known',
    columns: [
      textColumn('county', 'County', 2),
      numberColumn('residents', 'Residents', 'people'),
      numberColumn('here', 'Here', 'count'),
      numberColumn('neighbor', 'Only at a neighbor', 'count'),
      numberColumn('missing', 'Missing', 'count'),
      numberColumn('not_known', 'Not known', 'count'),
    ],
    rows: facts.counties.map(({ fips, name, population }): Row => {
      const own = byCounty.get(fips) ?? [];
      const of = (...states: readonly CoverageCell['state'][]) =>
        count(own.filter(({ state }) => states.includes(state)).length);
      return {
        ...{ key: fips, role: 'body' },
        cells: [
          textCell(name),
          numberCell(population, peopleAmount),
          of('covered', 'partial'),
          of('neighbor-dependent'),
          of('gap'),
          of('not-assessed'),
        ],
      };
    }),
    notes: [],
  };
}
