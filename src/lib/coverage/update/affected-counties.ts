import type { SupportNode } from '#lib/domain/support.ts';
import { milesBetween } from '#lib/geography/distance.ts';
import type { CoverageCounty, CoverageService } from '../input.ts';
import { areaHolds } from '../service-area.ts';
import { isInPerson } from '../supply-sites.ts';
import type { KeptCoverage } from './kept-coverage.ts';
import { longestLimit } from './longest-limit.ts';

/** Spare miles, so that rounding leaves no tract out. */
const MARGIN = 1e-6;

/**
 * The counties whose cells of some nodes can differ when a service comes or goes: where it is
 * located, those it serves, and those with a tract that it is the nearest to or that has it within
 * the distance of any rule.
 * @param nodes positions of the nodes that the service counts for
 * @returns positions of counties, ascending
 */
export function affectedCounties(
  kept: KeptCoverage,
  service: CoverageService,
  nodes: readonly number[],
): number[] {
  const { counties } = kept;
  const reaches = isInPerson(service) && service.point !== null;
  return [...counties.keys()].filter((county) => {
    const { fips } = counties[county] as CoverageCounty;
    if (service.county === fips || areaHolds(service.area, fips)) return true;
    return reaches && nodes.some((node) => reachesCounty(kept, service, county, node));
  });
}

function reachesCounty(
  { input, counties, tracts, miles }: KeptCoverage,
  { point }: CoverageService,
  county: number,
  node: number,
): boolean {
  if (point === null) return false;
  const support = input.catalog.nodes[node] as SupportNode;
  const limit = longestLimit(input, support, counties[county] as CoverageCounty);
  const nearest = miles[node] as Float64Array;
  const end = tracts.starts[county + 1] as number;
  for (let i = tracts.starts[county] as number; i < end; i++) {
    const far = milesBetween(
      tracts.latitudes[i] as number,
      tracts.longitudes[i] as number,
      point.latitude,
      point.longitude,
    );
    if (far <= Math.max(limit, nearest[i] as number) + MARGIN) return true;
  }
  return false;
}
