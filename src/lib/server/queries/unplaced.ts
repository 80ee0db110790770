import type { State } from '#lib/domain/state.ts';
import type { Db } from '../db/client.ts';

/** A service in person that has no point on the map. */
export interface UnplacedRow {
  /** Identity of its location; its own where it has none. */
  place: string;
  organizationId: string;
  organization: string;
  support: string;
  source: string;
  /** 5-digit FIPS and name with its kind; null where no county could be found. */
  countyFips: string | null;
  county: string | null;
  /** As listed; null for a confidential place. */
  city: string | null;
  zip: string | null;
  confidential: boolean;
  /** Whether it names a location at all. */
  located: boolean;
  /** Places that it says it serves, space separated FIPS; null where it says none. */
  area: string | null;
}

/**
 * Services in person of a state that have no point: those listed in it, located in one of its
 * counties, or, without any location, serving it or some of its counties. What is closed for a time
 * is left out. By organization, then location.
 */
export async function readUnplaced(db: Db, state: State): Promise<UnplacedRow[]> {
  const rows = db.$client
    .prepare(
      `select coalesce(l.id, s.id) as place, o.id as organizationId, o.name as organization, s.support,
         c.title as source, l.county_fips as countyFips, p.full_name as county,
         iif(l.confidential, null, l.city) as city, iif(l.confidential, null, l.zip) as zip,
         coalesce(l.confidential, 0) as confidential, l.id is not null as located,
         (select group_concat(a.place, ' ' order by a.place) from service_areas a where a.service_id = s.id) as area
       from services s
       join organizations o on o.id = s.organization_id
       join sources c on c.id = s.source_id
       left join locations l on l.id = s.location_id
       left join places p on p.fips = l.county_fips
       where s.status is null and s.modality <> 'virtual'
         and (l.id is null or l.confidential or l.latitude is null)
         and (l.state = :code or substr(l.county_fips, 1, 2) = :fips or (l.id is null and exists (
           select 1 from service_areas a where a.service_id = s.id and substr(a.place, 1, 2) = :fips)))
       order by o.name, place, s.support`,
    )
    .all({ code: state.code, fips: state.fips }) as (Omit<
    UnplacedRow,
    'confidential' | 'located'
  > & { confidential: number; located: number })[];
  return rows.map((row) => ({
    ...row,
    confidential: row.confidential === 1,
    located: row.located === 1,
  }));
}
