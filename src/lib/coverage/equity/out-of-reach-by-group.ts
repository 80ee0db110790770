import { summarizeAreaSupport, type AreaSupport } from '../areas/area-support.ts';
import type { CoverageCell } from '../cell.ts';
import type { CountyGroup } from './group-counties.ts';

/** One support in one group of counties. */
export interface GroupReach {
  group: CountyGroup;
  reach: AreaSupport;
}

/**
 * Residents out of reach of one support, group by group. Sums of people over the counties of a
 * group; a county whose figure is not known is left out of the share and counted beside it.
 * @param cells of one support
 */
export function outOfReachByGroup(
  cells: readonly CoverageCell[],
  groups: readonly CountyGroup[],
): GroupReach[] {
  const byCounty = new Map(cells.map((cell) => [cell.county, cell]));
  return groups.map((group) => ({
    group,
    reach: summarizeAreaSupport(
      group.counties.map((county) => byCounty.get(county)).filter((cell) => cell !== undefined),
    ),
  }));
}

/** Share of the residents assessed who are out of reach, 0 to 1; null where it is not known. */
export function shareOutOfReach({ outOfReach, residents }: AreaSupport): number | null {
  return outOfReach === null || !residents ? null : outOfReach / residents;
}
