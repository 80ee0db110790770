import type { SupportNode } from '#lib/domain/support.ts';
import { catchmentOf, LONGER_CATCHMENT } from '../catchment.ts';
import type { CoverageCounty, CoverageInput } from '../input.ts';
import { termsFor } from '../yardstick-terms.ts';

/**
 * The longest distance, statute miles, within which another service than the nearest counts for the
 * residents of a county: the catchment of access, and the distances of yardsticks that ask for
 * several services.
 */
export function longestLimit(
  { yardsticks }: Pick<CoverageInput, 'yardsticks'>,
  support: SupportNode,
  county: CoverageCounty,
): number {
  const rules = [yardsticks.inForce(support.slug), ...yardsticks.applicable(support.slug)]
    .map((yardstick) => termsFor(yardstick, support, county))
    .filter(({ minimum }) => minimum > 1)
    .map(({ miles }) => (miles ?? 0) * LONGER_CATCHMENT);
  return Math.max(catchmentOf(support, county.rucc).miles ?? 0, ...rules);
}
