import type { StateAnalysis } from './analysis.ts';
import type { Tally } from './county-tally.ts';
import { areaHolds } from './service-area.ts';

/** How many services a resident must have, within how many miles. */
export interface ReachRule {
  /** Statute miles; null where only a service area brings a service into reach. */
  miles: number | null;
  /** Services in reach, 1 or more. */
  minimum: number;
}

/** How a tract is in reach: by distance alone, with the help of service areas, or not. */
export type TractReach = 'distance' | 'area' | 'none';

/**
 * Tells how each tract of a county is in reach of a support. A service counts once, though it lies
 * within the distance and serves the county as well.
 * @param rule the distance and the number of services that are asked for
 * @returns for the position of a tract in the analysis
 */
export function tractReach(
  analysis: StateAnalysis,
  county: number,
  node: number,
  { miles: limit, minimum }: ReachRule,
): (tract: number) => TractReach {
  const { areaServices } = analysis.tallies[county * analysis.nodes.length + node] as Tally;
  const otherwise = areaServices >= minimum ? 'area' : 'none';
  if (limit === null) return () => otherwise;
  if (minimum === 1) {
    const { miles } = analysis.nearest[node] as StateAnalysis['nearest'][number];
    return (tract) => ((miles[tract] as number) <= limit ? 'distance' : otherwise);
  }
  const { fips } = analysis.counties[county] as StateAnalysis['counties'][number];
  const { services } = analysis.input;
  const several = analysis.severalOf(node, minimum);
  return (tract) => {
    let near = 0;
    let nearOutsideArea = 0;
    for (let i = tract * minimum; i < (tract + 1) * minimum; i++) {
      if ((several.miles[i] as number) > limit) break;
      near++;
      const { area } = services[several.services[i] as number] as (typeof services)[number];
      if (!areaHolds(area, fips)) nearOutsideArea++;
    }
    if (near >= minimum) return 'distance';
    return nearOutsideArea + areaServices >= minimum ? 'area' : 'none';
  };
}

/** People of a county who are in reach. */
export function peopleInReach(
  analysis: StateAnalysis,
  county: number,
  node: number,
  rule: ReachRule,
): number {
  const { starts, people } = analysis.tracts;
  const reachOf = tractReach(analysis, county, node, rule);
  let inReach = 0;
  for (let i = starts[county] as number; i < (starts[county + 1] as number); i++) {
    if (reachOf(i) !== 'none') inReach += people[i] as number;
  }
  return inReach;
}
