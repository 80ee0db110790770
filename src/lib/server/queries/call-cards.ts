import type { Db } from '../db/client.ts';

/** Whom to call about a service. A confidential place has its county and no phone. */
export interface CallCard {
  id: string;
  organization: string;
  phone: string | null;
  /** With its kind; null where the service has no place. */
  county: string | null;
}

/** Services by id; unknown ids are left out. */
export async function readCallCards(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, CallCard>> {
  const rows = db.$client
    .prepare(
      `select s.id, o.name as organization, p.full_name as county,
         iif(coalesce(l.confidential, 0), null, o.phone) as phone
       from services s
       join organizations o on o.id = s.organization_id
       left join locations l on l.id = s.location_id
       left join places p on p.fips = l.county_fips
       where s.id in (select value from json_each(?))`,
    )
    .all(JSON.stringify(ids)) as CallCard[];
  return new Map(rows.map((row) => [row.id, row]));
}
