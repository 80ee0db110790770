import type { ExplanationStep } from '#lib/view/explanation.ts';
import { isOneCounty } from '../../cells-of.ts';
import type { ReportFacts } from '../../facts.ts';
import { countAmount } from '../../narrative/amounts.ts';
import { toldCounties } from '../../sections/county-table.ts';
import type { MissingInPerson } from '../missing-in-person.ts';
import { addedUp } from './added-up.ts';
import { middleStep } from './middle-step.ts';

/** Which supports are told of, and how the figures of the first came about. */
export function whyMissing(
  facts: ReportFacts,
  missing: readonly MissingInPerson[],
): ExplanationStep[] {
  const types = facts.supports.filter(({ kind, virtual }) => kind === 'type' && !virtual);
  const [first] = missing;
  const count = (value: number) => countAmount(value).text;
  const told = first ? toldCounties(facts, first.gaps) : [];
  const known = told.flatMap(({ county, cell: { outOfReach } }) =>
    outOfReach === null ? [] : [{ label: county.name, value: outOfReach }],
  );
  return [
    {
      title: 'Supports.',
      text: `Of ${count(types.length)} scored support types that are given in person, those with a gap here; a virtual support closes no gap in person.`,
      arithmetic: `${count(missing.length)} of ${count(types.length)} are a gap ${isOneCounty(facts) ? 'here' : 'in at least one county'}`,
    },
    ...(first && known.length > 0
      ? [
          {
            title: 'People.',
            text: `The list is in the order of residents out of reach in gap counties. Of the first, ${first.support.shortLabel}:`,
            arithmetic: addedUp(known),
          },
        ]
      : []),
    ...middleStep(told),
  ];
}
