import type { Db } from '../db/client.ts';

/** A point on the map: a service that may be shown at its place. */
export interface ServicePoint {
  id: string;
  organization: string;
  support: string;
  city: string | null;
  countyFips: string;
  longitude: number;
  latitude: number;
  approximate: boolean;
}

/**
 * In-person services of some supports that have coordinates of their own, everywhere.
 * Confidential locations are never among them.
 */
export async function readServicePoints(
  db: Db,
  supports: readonly string[],
): Promise<ServicePoint[]> {
  const rows = db.$client
    .prepare(
      `select s.id, o.name as organization, s.support, l.city, l.county_fips as countyFips,
         l.longitude, l.latitude, l.precision <> 'exact' as approximate
       from services s
       join organizations o on o.id = s.organization_id
       join locations l on l.id = s.location_id
       where ${among(supports)} and s.status is null and s.modality <> 'virtual' and l.confidential = 0
         and l.longitude is not null and l.county_fips is not null`,
    )
    .all(...supports) as (Omit<ServicePoint, 'approximate'> & { approximate: number })[];
  return rows.map((row) => ({ ...row, approximate: row.approximate === 1 }));
}

/** In-person services of some supports in a state that no county could be found for. @param state postal code */
export async function countUnplaced(
  db: Db,
  state: string,
  supports: readonly string[],
): Promise<number> {
  return db.$client
    .prepare(
      `select count(*) from services s join locations l on l.id = s.location_id
       where l.county_fips is null and l.state = ? and s.status is null and s.modality <> 'virtual' and ${among(supports)}`,
    )
    .pluck()
    .get(state, ...supports) as number;
}

const among = (supports: readonly string[]) =>
  `s.support in (${supports.map(() => '?').join(',')})`;
