import { cellStateView } from '#lib/view/cell-states.ts';
import type { ExplanationStep } from '#lib/view/explanation.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import { isOneCounty } from '../../cells-of.ts';
import type { ReportFacts } from '../../facts.ts';
import type { ToldCounty } from '../../sections/county-table.ts';
import { addedUp } from './added-up.ts';
import { middleStep } from './middle-step.ts';
import { stateSum } from './state-sum.ts';

/** How a support's finding over several counties was counted; of one county its own explanation tells all. */
export function whySupport(
  facts: ReportFacts,
  support: SupportView,
  told: readonly ToldCounty[],
): ExplanationStep[] {
  if (isOneCounty(facts)) return [];
  const gaps = told.filter(({ cell }) => cell.state === 'gap');
  const of = gaps.length > 0 ? gaps : told;
  const known = of.flatMap(({ county, cell: { outOfReach } }) =>
    outOfReach === null ? [] : [{ label: county.name, value: outOfReach }],
  );
  return [
    ruleStep(support),
    {
      title: 'Counties.',
      text: 'Each county has one state, and each is counted once.',
      arithmetic: stateSum(
        told.map(({ cell }) => cell),
        'counties',
      ),
    },
    ...(support.virtual || known.length === 0
      ? []
      : [
          {
            title: 'People.',
            text: `Residents of ${gaps.length > 0 ? 'the gap counties' : 'all counties'} whose census tract has none in reach, the most first${known.length < of.length ? '; counties where that is not known are left out' : ''}.`,
            arithmetic: addedUp(known),
          },
        ]),
    ...(support.virtual ? [] : middleStep(gaps)),
  ];
}

function ruleStep({ virtual }: SupportView): ExplanationStep {
  return virtual
    ? {
        title: 'Rule.',
        text: 'A support that is virtual by nature is covered where a service’s area holds the county, else a gap, or not assessed where no source lists it.',
        arithmetic: null,
      }
    : {
        title: 'Rule.',
        text: `A gap: ${lower(cellStateView('gap').meaning)} Neighbor-dependent: ${lower(cellStateView('neighbor-dependent').meaning)}`,
        arithmetic: null,
      };
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
