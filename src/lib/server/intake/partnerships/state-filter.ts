import { sql } from 'drizzle-orm';
import { findState } from '#lib/domain/state.ts';
import type { Db } from '../../db/client.ts';
import type { PartnershipRow } from './resolve-ties.ts';

/**
 * Tells the ties of a state: at least one of the two organizations has a location there.
 * @param state postal code; null keeps all
 */
export function createStateFilter(
  db: Db,
  state: string | null,
): (tie: Pick<PartnershipRow, 'fromId' | 'toId'>) => boolean {
  if (state === null) return () => true;
  const fips = findState(state)?.fips ?? '';
  const rows = db.all<{ id: string }>(sql`
    select distinct organization_id as id from locations
    where substr(county_fips, 1, 2) = ${fips} or (county_fips is null and state = ${state})`);
  const there = new Set(rows.map(({ id }) => id));
  return ({ fromId, toId }) => there.has(fromId) || there.has(toId);
}
