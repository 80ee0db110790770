import type { SupportNode } from '#lib/domain/support.ts';
import { EARTH_RADIUS_MILES, milesBetween, RADIANS_PER_DEGREE } from '#lib/geography/distance.ts';
import type { CoverageCounty, CoverageService } from '../input.ts';
import { areaHolds } from '../service-area.ts';
import { isInPerson } from '../supply-sites.ts';
import type { KeptCoverage } from './kept-coverage.ts';
import { longestLimit } from './longest-limit.ts';

const MILES_PER_DEGREE = EARTH_RADIUS_MILES * RADIANS_PER_DEGREE;
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
    return reaches && reachesCounty(kept, service, county, nodes);
  });
}

function reachesCounty(
  { input, counties, tracts, miles }: KeptCoverage,
  { point }: CoverageService,
  county: number,
  nodes: readonly number[],
): boolean {
  if (point === null) return false;
  const home = counties[county] as CoverageCounty;
  const limits = nodes.map((node) =>
    longestLimit(input, input.catalog.nodes[node] as SupportNode, home),
  );
  const limit = Math.max(...limits);
  const nearest = nodes.map((node) => miles[node] as Float64Array);
  const end = tracts.starts[county + 1] as number;
  for (let i = tracts.starts[county] as number; i < end; i++) {
    let farthest = limit;
    for (const own of nearest) farthest = Math.max(farthest, own[i] as number);
    // No place is nearer than its latitude says.
    const northward = Math.abs((tracts.latitudes[i] as number) - point.latitude);
    if (northward * MILES_PER_DEGREE > farthest + MARGIN) continue;
    const far = milesBetween(
      tracts.latitudes[i] as number,
      tracts.longitudes[i] as number,
      point.latitude,
      point.longitude,
    );
    if (far <= farthest + MARGIN) return true;
  }
  return false;
}
