import { buildSphericalIndex } from '#lib/geography/spherical-index.ts';
import type { Analysis } from './analysis.ts';
import { tractReach, type ReachRule, type TractReach } from './people-in-reach.ts';
import { isInPerson } from './supply-sites.ts';

/** One census tract of an explanation: in reach or not, and of what. */
export interface ExplainedTract {
  /** 11-digit GEOID. */
  geoid: string;
  /** Residents, above zero. */
  people: number;
  /** In reach by distance, only through a service area, or not. */
  reach: TractReach;
  /** Id of the nearest in-person service of the support; null where none has a place. */
  nearest: string | null;
  /** Statute miles to it, straight line from the tract's center of population; null without one. */
  miles: number | null;
}

/**
 * The populated tracts of the first county of an analysis: those out of reach first, the farthest
 * first among each.
 * @param analysis of one county and one node, with the node's services only
 */
export function listTracts(analysis: Analysis, rule: ReachRule): ExplainedTract[] {
  const { input, counties } = analysis;
  const reachOf = tractReach(analysis, 0, 0, rule);
  const services = input.services.filter((one) => isInPerson(one) && one.point !== null);
  const index = buildSphericalIndex(
    services.map(({ point }) => point?.latitude ?? NaN),
    services.map(({ point }) => point?.longitude ?? NaN),
  );
  return input.tracts
    .filter(({ county, population }) => county === counties[0]?.fips && population > 0)
    .map((tract, i): ExplainedTract => {
      const hit = index.nearest(tract);
      return {
        geoid: tract.geoid,
        people: tract.population,
        reach: reachOf(i),
        nearest: hit ? (services[hit.index]?.id ?? null) : null,
        miles: hit?.miles ?? null,
      };
    })
    .sort(
      (a, b) =>
        Number(a.reach !== 'none') - Number(b.reach !== 'none') ||
        (b.miles ?? Infinity) - (a.miles ?? Infinity) ||
        (a.geoid < b.geoid ? -1 : 1),
    );
}
