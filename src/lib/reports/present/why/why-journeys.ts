import type { ExplanationStep } from '#lib/view/explanation.ts';
import type { NetworkFacts } from '../../facts.ts';
import { countAmount } from '../../narrative/amounts.ts';

/** From how many doors to how many supports, of how many it is known, and of how many there is no path. */
export function whyJourneys({ journeys }: NetworkFacts, ofState: boolean): ExplanationStep[] {
  const rule: ExplanationStep = {
    title: 'Rule.',
    text: 'A journey begins at a door, such as an emergency department, and ends at a support in reach. It has a path where organizations that hand people on lead there in at most three hand-offs.',
    arithmetic: null,
  };
  if (ofState) return [rule, ...journeys.map(({ page }) => finding(page))];
  return [
    rule,
    ...journeys.map(({ name, page: { rows, needs } }) => {
      const cells = rows.flatMap((row) => row.cells);
      const count = (value: number) => countAmount(value).text;
      const unknown = cells.filter(({ tone }) => tone === 'unknown').length;
      const broken = cells.filter(({ tone }) => tone === 'no-path').length;
      const path = cells.length - unknown - broken;
      return {
        title: `${name}.`,
        text: `${count(rows.length)} doors × ${count(needs.length)} supports.`,
        arithmetic: `${count(path)} with a path + ${count(broken)} without = ${count(cells.length - unknown)} known; ${count(unknown)} not known`,
      };
    }),
  ];
}

const finding = ({ finding: { detail } }: NetworkFacts['journeys'][number]['page']) => ({
  ...{ title: 'Counted.', text: detail, arithmetic: null },
});
