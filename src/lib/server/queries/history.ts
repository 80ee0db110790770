import type { Db } from '../db/client.ts';

/** A change, as a person reads it. */
export interface Change {
  /** ISO instant. */
  at: string;
  who: string;
  entity: string;
  /** "" for a record that is new. */
  field: string;
  before: string | null;
  after: string | null;
  /** The organization that it concerns. */
  organization: string;
  support: string | null;
}

/**
 * The newest changes of fields among the services and places of a county; first imports are left
 * out. Of a place that is confidential now, nothing that its address once was is told.
 */
export async function readCountyChanges(db: Db, fips: string, limit: number): Promise<Change[]> {
  return db.$client
    .prepare(
      `select h.at, h.who, h.entity, h.field, h.before, h.after, o.name as organization, s.support
       from locations l
       join services s on s.location_id = l.id
       join organizations o on o.id = s.organization_id
       join history h on h.entity_id in (s.id, l.id, o.id)
       where l.county_fips = ? and h.field <> ''
         and (h.entity <> 'location' or not l.confidential
           or h.field in ('countyFips', 'state', 'precision', 'confidential'))
       group by h.id order by h.id desc limit ?`,
    )
    .all(fips, limit) as Change[];
}
