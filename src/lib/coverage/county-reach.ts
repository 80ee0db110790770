import type { Analysis } from './analysis.ts';
import { catchmentOf, LONGER_CATCHMENT, type Catchment } from './catchment.ts';
import type { Tally } from './county-tally.ts';
import { NO_SOURCES } from './source-sets.ts';
import { weightedMedian } from './weighted-median.ts';

/** How the residents of a county reach a support, straight line. */
export interface CountyReach {
  catchment: Catchment;
  /** Residents; null where no tract is known. */
  population: number | null;
  /** Whether the county is in the service area of an in-person service: then all are in reach. */
  inArea: boolean;
  /** Share in reach, 0 to 1; null where it cannot be known. */
  reach: number | null;
  /** People not in reach, counted and not multiplied; null where `reach` is. */
  outOfReach: number | null;
  /** `reach` with a catchment 25 % longer. */
  longerReach: number | null;
  /** Population-weighted median, statute miles; null where no service has a place. */
  nearestMiles: number | null;
  /** Source set of the nearest services in reach. */
  sources: number;
}

/**
 * The reach of one county and support node.
 *
 * It cannot be known without residents or without a rural-urban code, and a support that is virtual
 * by nature has none: nobody travels to a helpline.
 */
export function reachOf(analysis: Analysis, county: number, node: number): CountyReach {
  const { tracts, nodes, counties, nearest, tallies } = analysis;
  const support = nodes[node] as Analysis['nodes'][number];
  const distances = nearest[node] as Analysis['nearest'][number];
  const { inArea } = tallies[county * nodes.length + node] as Tally;
  const catchment = catchmentOf(support, (counties[county] as Analysis['counties'][number]).rucc);
  const population = tracts.populations[county] ?? null;
  const [start, end] = [tracts.starts[county] as number, tracts.starts[county + 1] as number];
  const median = weightedMedian(distances.miles, tracts.people, start, end);
  const known = population !== null && population > 0 && catchment.rurality !== null;
  const peopleInReach = (limit: number | null): number | null => {
    if (!known || support.modality === 'virtual') return null;
    return inArea ? population : peopleWithin(analysis, node, start, end, limit);
  };
  const { miles } = catchment;
  const inReach = peopleInReach(miles);
  const inLongerReach = peopleInReach(miles === null ? null : miles * LONGER_CATCHMENT);
  return {
    catchment,
    population,
    inArea,
    reach: known && inReach !== null ? inReach / population : null,
    outOfReach: known && inReach !== null ? population - inReach : null,
    longerReach: known && inLongerReach !== null ? inLongerReach / population : null,
    nearestMiles: median === null || median === Infinity ? null : median,
    sources: sourcesWithin(analysis, node, start, end, miles),
  };
}

/** People of the tracts from `start` up to `end` whose nearest service is at most so many miles away. */
function peopleWithin(
  { tracts, nearest }: Analysis,
  node: number,
  start: number,
  end: number,
  limit: number | null,
): number {
  if (limit === null) return 0;
  const miles = (nearest[node] as Analysis['nearest'][number]).miles;
  let people = 0;
  for (let i = start; i < end; i++) {
    if ((miles[i] as number) <= limit) people += tracts.people[i] as number;
  }
  return people;
}

function sourcesWithin(
  { nearest, sets }: Analysis,
  node: number,
  start: number,
  end: number,
  limit: number | null,
): number {
  const { miles, sources } = nearest[node] as Analysis['nearest'][number];
  let found = NO_SOURCES;
  if (limit === null) return found;
  for (let i = start; i < end; i++) {
    if ((miles[i] as number) <= limit) found = sets.union(found, sources[i] as number);
  }
  return found;
}
