import type { Yardstick } from '#lib/domain/yardstick.ts';
import type { StateAnalysis } from './analysis.ts';
import { LONGER_CATCHMENT } from './catchment.ts';
import { peopleInReach } from './people-in-reach.ts';
import { NO_SOURCES } from './source-sets.ts';
import { weightedMedian } from './weighted-median.ts';
import { termsFor, type YardstickTerms } from './yardstick-terms.ts';

/** How the residents of a county reach a support under one yardstick, straight line. */
export interface CountyReach {
  terms: YardstickTerms;
  /** Residents; null where no tract is known. */
  population: number | null;
  /** Share in reach, 0 to 1; null where it cannot be known. */
  reach: number | null;
  /** People not in reach, counted and not multiplied; null where `reach` is. */
  outOfReach: number | null;
  /** `reach` with distances 25 % longer. */
  longerReach: number | null;
}

/**
 * The reach of one county and support node.
 *
 * It cannot be known without residents or without the class that the yardstick goes by, and a
 * support that is virtual by nature has none: nobody travels to a helpline.
 */
export function reachOf(
  analysis: StateAnalysis,
  county: number,
  node: number,
  yardstick: Yardstick,
): CountyReach {
  const support = analysis.nodes[node] as StateAnalysis['nodes'][number];
  const place = analysis.counties[county] as StateAnalysis['counties'][number];
  const terms = termsFor(yardstick, support, place);
  const population = analysis.tracts.populations[county] ?? null;
  const { miles, minimum } = terms;
  if (!population || terms.unknown !== null || support.modality === 'virtual') {
    return { terms, population, reach: null, outOfReach: null, longerReach: null };
  }
  const people = (limit: number | null) =>
    peopleInReach(analysis, county, node, { miles: limit, minimum });
  const inReach = people(miles);
  return {
    terms,
    population,
    reach: inReach / population,
    outOfReach: population - inReach,
    longerReach: people(miles === null ? null : miles * LONGER_CATCHMENT) / population,
  };
}

/** Population-weighted median of the way to the nearest service, statute miles; null where none has a place. */
export function nearestMilesOf({ tracts, nearest }: StateAnalysis, county: number, node: number) {
  const { miles } = nearest[node] as StateAnalysis['nearest'][number];
  const [start, end] = [tracts.starts[county] as number, tracts.starts[county + 1] as number];
  const median = weightedMedian(miles, tracts.people, start, end);
  return median === null || median === Infinity ? null : median;
}

/** Source set of the nearest services within a distance. @param limit statute miles, or null for none */
export function sourcesInReach(
  { tracts, nearest, sets }: StateAnalysis,
  county: number,
  node: number,
  limit: number | null,
): number {
  const { miles, sources } = nearest[node] as StateAnalysis['nearest'][number];
  let found = NO_SOURCES;
  if (limit === null) return found;
  for (let i = tracts.starts[county] as number; i < (tracts.starts[county + 1] as number); i++) {
    if ((miles[i] as number) <= limit) found = sets.union(found, sources[i] as number);
  }
  return found;
}
