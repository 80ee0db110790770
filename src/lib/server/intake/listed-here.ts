import type { SupportNode } from '#lib/domain/support.ts';
import type { Db } from '../db/client.ts';

/**
 * The organizations that are listed with a support in a county, by name: in person and located
 * there; for a support that is virtual by nature, offered to the county in any way. What is closed
 * for a time is not there.
 * @param supports slugs that count for the node
 * @param county 5-digit FIPS
 */
export function listedHere(
  db: Db,
  supports: readonly string[],
  { modality }: Pick<SupportNode, 'modality'>,
  county: string,
): string[] {
  const located = `l.county_fips = @county`;
  const offered = `(exists (select 1 from service_areas a where a.service_id = s.id
      and a.place in (@county, substr(@county, 1, 2)))
    or (l.county_fips = @county and not exists (select 1 from service_areas a where a.service_id = s.id)))`;
  const here =
    modality === 'virtual'
      ? `(${offered} or ${located})`
      : `s.modality <> 'virtual' and ${located}`;
  return db.$client
    .prepare(
      `select distinct o.name from services s
       join organizations o on o.id = s.organization_id
       left join locations l on l.id = s.location_id
       where s.status is null and ${here}
         and s.support in (select value from json_each(@supports))
       order by o.name`,
    )
    .pluck()
    .all({ county, supports: JSON.stringify(supports) }) as string[];
}
