import type { SupportView } from '#lib/view/support-view.ts';
import type { ReportFacts } from '../facts.ts';
import { countAmount } from './amounts.ts';
import { listed, plainly, say, type MaybeSentence } from './say.ts';

/** How a gap is told, in so few words that they stand beside the finding; Methods says all. */
export function countedSentences({
  subjects,
  subjectsAsked,
  yardsticks,
}: ReportFacts): MaybeSentence[] {
  const [subject, ...others] = subjects;
  const only = subjectsAsked && others.length === 0 ? subject : undefined;
  const rules = listed(yardsticks.map(({ label }) => label));
  const yardstick =
    rules !== '' && plainly(`${yardsticks.length === 1 ? 'Yardstick' : 'Yardsticks'}: ${rules}.`);
  if (only?.virtual) {
    return [
      say`A virtual support has no distance: a county is covered where the area of a service holds it, else it is a gap.`,
      yardstick,
    ];
  }
  return [
    say`A county is a gap when it has no in-person service and fewer than half of its residents live within reach of one elsewhere.`,
    only && catchmentSentence(only),
    say`A robust gap stays one with distances 25 % longer, under every yardstick that applies.`,
    yardstick,
  ];
}

function catchmentSentence({ catchmentMiles: { urban, rural } }: SupportView): MaybeSentence {
  if (urban === null || rural === null) return null;
  const [near, far] = [countAmount(urban, 'miles'), countAmount(rural, 'miles')];
  return say`Within reach: ${near} miles in urban counties, ${far} in rural ones (RUCC 4 to 9), straight from each census tract’s center of population, unless the yardstick sets others.`;
}
