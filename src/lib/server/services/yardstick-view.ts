import type { CoverageTerms } from './terms.ts';

/** The yardstick in force for a support, as pages name it. */
export function yardstickView({ yardsticks }: CoverageTerms, support: string) {
  const { id, label } = yardsticks.inForce(support);
  return { id, label };
}
