import type { AskedTerms } from './asked-terms.ts';
import { filterParts } from './filter-parts.ts';

/** What a file is narrowed to, for its name: the yardstick, then the filter; empty for the usual. */
export function askedWords({ yardstick, filter }: AskedTerms): string[] {
  const concerns = filterParts(filter).map(({ concern }) => concern);
  return [
    ...(yardstick ? [yardstickWord(yardstick)] : []),
    ...(concerns.length > 0 ? [`only-${concerns.join('-')}`] : []),
  ];
}

/** A choice of yardsticks: the id of a cited one, else that they are edited or several. */
function yardstickWord(choice: string): string {
  if (/^[a-z0-9-]+$/.test(choice)) return choice;
  return /[*_]/.test(choice) ? 'own-yardsticks' : 'edited-yardstick';
}
