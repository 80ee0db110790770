import { counted } from '#lib/view/numbers.ts';
import { writeYardstickChoice } from '#lib/view/yardstick-choice.ts';
import type { CoverageTerms } from './terms.ts';

/** The chosen yardsticks in one line, and as an address says them. */
export function nameChoice({ choice, yardsticks, chosen }: CoverageTerms): {
  id: string;
  label: string;
} {
  const { label } = chosen ?? yardsticks.usual;
  const others = choice.bySupport.size;
  return {
    id: writeYardstickChoice(choice) ?? yardsticks.usual.id,
    label:
      others === 0
        ? label
        : `${label}; ${counted(others, 'support has one', 'supports have one')} of ${others === 1 ? 'its' : 'their'} own`,
  };
}
