import { isOneCounty } from '../cells-of.ts';
import { numberColumn, textColumn } from '../columns.ts';
import type { ReportFacts } from '../facts.ts';
import type { TableBlock } from '../model/block.ts';
import { countAmount, milesAmount, peopleAmount } from '../narrative/amounts.ts';
import { numberCell, textCell } from '../narrative/cells.ts';
import type { MissingInPerson } from './missing-in-person.ts';

/** Every support that is missing: the slide has room for the first of them. */
export function missingTable(facts: ReportFacts, missing: readonly MissingInPerson[]): TableBlock {
  const one = isOneCounty(facts);
  return {
    ...{ kind: 'table', id: 'missing.all', label: 'Table' },
    title: 'Supports that are missing, the most residents out of reach first',
    columns: [
      textColumn('support', 'Support', 2.6),
      ...(one ? [] : [numberColumn('gaps', 'Gap counties', 'count')]),
      numberColumn('out_of_reach', 'Out of reach', 'people'),
      numberColumn('nearest', one ? 'Nearest' : 'Nearest, middle county', 'miles', null),
    ],
    rows: missing.map(({ support, gaps, people, nearest }) => ({
      ...{ key: support.slug, role: 'body' },
      cells: [
        textCell(support.label),
        ...(one ? [] : [numberCell(gaps.length, countAmount)]),
        numberCell(people, peopleAmount),
        numberCell(nearest, milesAmount, 'none-listed'),
      ],
    })),
    notes: ['Residents out of reach are those of the gap counties.'],
  };
}
