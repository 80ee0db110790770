import type { DemandTable } from './demand-table.ts';
import type { CatchmentMiles, SiteDemand } from './site-demand.ts';

/** The demand around a place, without the tracts that it comes from. */
export type PlaceDemand = Pick<SiteDemand, 'count' | 'weighted' | 'plain'>;

const tables = new WeakMap<DemandTable, Map<string, Map<string, PlaceDemand>>>();

/**
 * The demand around places of a table, each searched once: it depends on the residents and the
 * catchments alone, so it stays when services come and go.
 * @param find searches the demand around a place
 */
export function recallDemand(
  demand: DemandTable,
  { urban, rural }: CatchmentMiles,
  find: (latitude: number, longitude: number) => PlaceDemand,
): (latitude: number, longitude: number) => PlaceDemand {
  const byCatchment = tables.get(demand) ?? new Map<string, Map<string, PlaceDemand>>();
  tables.set(demand, byCatchment);
  const key = `${urban} ${rural}`;
  const known = byCatchment.get(key) ?? new Map<string, PlaceDemand>();
  byCatchment.set(key, known);
  return (latitude, longitude) => {
    const place = `${latitude} ${longitude}`;
    const found = known.get(place);
    if (found) return found;
    const { count, weighted, plain } = find(latitude, longitude);
    const kept = { count, weighted, plain };
    known.set(place, kept);
    return kept;
  };
}
