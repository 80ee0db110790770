import type { CoverageCell } from '#lib/coverage/cell.ts';
import { assessOne } from './small-coverage.ts';

/** A coverage cell as a test needs it; reach follows from people, where they are given. */
export function coverageCell(
  county: string,
  support: string,
  state: CoverageCell['state'],
  people: { population: number | null; outOfReach: number | null } = {
    population: 100,
    outOfReach: null,
  },
): CoverageCell {
  const { population, outOfReach } = people;
  const reach = outOfReach === null || !population ? null : 1 - outOfReach / population;
  return { ...assessOne({}), county, support, state, population, outOfReach, reach };
}
