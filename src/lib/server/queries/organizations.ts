import type { Db } from '../db/client.ts';
import { ensureSearchIndex, matchExpression } from './search-index.ts';

/** Which organizations are looked for; what is null is not asked. */
export interface OrganizationQuestion {
  /** What a person typed. */
  text: string;
  /** 2-digit FIPS code: located there, or serving it. */
  state: string | null;
  /** 5-digit FIPS code: located there, or serving it. */
  county: string | null;
  /** Slugs of which it offers any. */
  supports: readonly string[] | null;
}

/**
 * Ids of the organizations that meet a question: the best match first, by name where nothing was
 * typed.
 * @param version of the data, for which the search index is made
 */
export async function findOrganizations(
  db: Db,
  version: number,
  question: OrganizationQuestion,
): Promise<string[]> {
  const match = matchExpression(question.text);
  if (match === null && question.text.trim() !== '') return [];
  const conditions = conditionsOf(question);
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  const values = {
    ...{ state: question.state, county: question.county },
    ...{ countyState: question.county?.slice(0, 2) ?? null },
    supports: JSON.stringify(question.supports ?? []),
  };
  if (match === null) {
    return db.$client
      .prepare(`select o.id from organizations o ${where} order by o.name collate nocase, o.id`)
      .pluck()
      .all(values) as string[];
  }
  const index = ensureSearchIndex(db, version);
  // A word in the name weighs more than one in what is offered, and that more than a place.
  return db.$client
    .prepare(
      `select o.id from organizations o
       join (select id, bm25(${index}, 0, 10, 4, 2) as rank from temp.${index}
             where ${index} match @match) found on found.id = o.id
       ${where} order by found.rank, o.name collate nocase, o.id`,
    )
    .pluck()
    .all({ ...values, match }) as string[];
}

function conditionsOf({ state, county, supports }: OrganizationQuestion): string[] {
  const located = (place: string) =>
    `exists (select 1 from locations l where l.organization_id = o.id and ${place})`;
  const serving = (place: string) =>
    `exists (select 1 from services s join service_areas a on a.service_id = s.id
       where s.organization_id = o.id and ${place})`;
  return [
    state !== null &&
      `(${located('substr(l.county_fips, 1, 2) = @state')} or ${serving('substr(a.place, 1, 2) = @state')})`,
    county !== null &&
      `(${located('l.county_fips = @county')} or ${serving('a.place in (@county, @countyState)')})`,
    supports !== null &&
      `exists (select 1 from services s where s.organization_id = o.id
         and s.support in (select value from json_each(@supports)))`,
  ].filter((one) => one !== false);
}

/** An organization as a list shows it. */
export interface OrganizationCard {
  id: string;
  name: string;
  /** City and county of each of its places; of a confidential one the county alone. */
  places: { city: string | null; county: string | null; confidential: boolean }[];
  /** Slugs of what it offers, each once. */
  supports: string[];
  /** ISO date of the newest verification of any of its services. */
  verifiedOn: string | null;
}

type CardRow = Omit<OrganizationCard, 'places' | 'supports'> & {
  places: string | null;
  supports: string | null;
};

/** Organizations by id, in the order of the ids; unknown ids are left out. */
export async function readOrganizationCards(
  db: Db,
  ids: readonly string[],
): Promise<OrganizationCard[]> {
  const one = db.$client.prepare(
    `select o.id, o.name,
       (select json_group_array(json_object('city', iif(l.confidential, null, l.city),
            'county', p.full_name, 'confidential', json(iif(l.confidential, 'true', 'false'))))
          from locations l left join places p on p.fips = l.county_fips
          where l.organization_id = o.id) as places,
       (select json_group_array(distinct s.support) from services s where s.organization_id = o.id)
          as supports,
       (select max(s.verified_on) from services s where s.organization_id = o.id) as verifiedOn
     from organizations o where o.id = ?`,
  );
  return ids
    .map((id) => one.get(id) as CardRow | undefined)
    .filter((row) => row !== undefined)
    .map((row) => ({
      ...row,
      places: JSON.parse(row.places ?? '[]') as OrganizationCard['places'],
      supports: JSON.parse(row.supports ?? '[]') as string[],
    }));
}

/** Where an organization may be shown on a map. */
export interface OrganizationPoint {
  id: string;
  name: string;
  longitude: number;
  latitude: number;
  approximate: boolean;
}

/** Places of organizations that have coordinates of their own and are not confidential. */
export async function readOrganizationPoints(
  db: Db,
  ids: readonly string[],
): Promise<OrganizationPoint[]> {
  const rows = db.$client
    .prepare(
      `select o.id, o.name, l.longitude, l.latitude, l.precision <> 'exact' as approximate
       from locations l join organizations o on o.id = l.organization_id
       where l.confidential = 0 and l.longitude is not null
         and o.id in (select value from json_each(?))
       group by o.id, l.longitude, l.latitude`,
    )
    .all(JSON.stringify(ids)) as (Omit<OrganizationPoint, 'approximate'> & {
    approximate: number;
  })[];
  return rows.map((row) => ({ ...row, approximate: row.approximate === 1 }));
}
