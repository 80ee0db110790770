import type { ExplanationStep } from '#lib/view/explanation.ts';
import { isOneCounty } from '../../cells-of.ts';
import type { ReportFacts } from '../../facts.ts';
import { countAmount } from '../../narrative/amounts.ts';
import { scoredCells } from '../../scored-cells.ts';
import { stateSum } from './state-sum.ts';

/** How many pairs of a county and a support there are, and how they fall into states. */
export function whyOpening(facts: ReportFacts): ExplanationStep[] {
  const cells = scoredCells(facts);
  const one = isOneCounty(facts);
  const what = one ? 'supports' : 'pairs';
  const count = (value: number) => countAmount(value).text;
  const unknown = cells.filter(({ state }) => state === 'not-assessed').length;
  const supports = new Set(cells.map(({ support }) => support)).size;
  return [
    ...(one
      ? []
      : [
          {
            title: 'Pairs.',
            text: 'Every county is asked about every support type that is scored.',
            arithmetic: `${count(facts.counties.length)} counties × ${count(supports)} ${supports === 1 ? 'support' : 'supports'} = ${count(cells.length)} pairs`,
          },
        ]),
    {
      title: 'States.',
      text: `Each of the ${what} has one state.`,
      arithmetic: stateSum(cells, what),
    },
    {
      title: 'Assessed.',
      text: 'What no source lists is not assessed: it is counted neither as there nor as missing.',
      arithmetic: `${count(cells.length)} − ${count(unknown)} not assessed = ${count(cells.length - unknown)} assessed ${what}`,
    },
  ];
}
