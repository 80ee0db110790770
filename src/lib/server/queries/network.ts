import { asc } from 'drizzle-orm';
import { DOORS, type DoorId } from '#lib/domain/journey.ts';
import type { Partnership } from '#lib/domain/partnership.ts';
import type { Modality } from '#lib/domain/service.ts';
import type { Db } from '../db/client.ts';
import { organizations, partnerships } from '../db/schema.ts';

/** An organization with what it says of the doors that it keeps. */
export interface OrganizationFact {
  id: string;
  name: string;
  doors: readonly DoorId[];
}

/** All organizations, by name. */
export async function readOrganizationFacts(db: Db): Promise<OrganizationFact[]> {
  const rows = db
    .select({ id: organizations.id, name: organizations.name, doors: organizations.entryDoors })
    .from(organizations)
    .orderBy(asc(organizations.name), asc(organizations.id))
    .all();
  return rows.map(({ id, name, doors }) => {
    const words = doors?.split(' ') ?? [];
    return { id, name, doors: DOORS.filter((door) => words.includes(door)) };
  });
}

/** What the network's questions need of a service. One at a confidential place has no coordinates. */
export interface OfferFact {
  id: string;
  organizationId: string;
  support: string;
  modality: Modality;
  countyFips: string | null;
  latitude: number | null;
  longitude: number | null;
  /** Postal code of the state of its place. */
  state: string | null;
  area: readonly string[];
  endsOn: string | null;
  funding: string | null;
}

type OfferRow = Omit<OfferFact, 'area'> & { area: string | null };

/** All services that are not closed. */
export async function readOfferFacts(db: Db): Promise<OfferFact[]> {
  const rows = db.$client
    .prepare(
      `select s.id, s.organization_id as organizationId, s.support, s.modality,
         l.county_fips as countyFips, l.state,
         iif(l.confidential, null, l.latitude) as latitude,
         iif(l.confidential, null, l.longitude) as longitude,
         a.area, s.ends_on as endsOn, s.funding
       from services s
       left join locations l on l.id = s.location_id
       left join (select service_id, group_concat(place, ';') as area
         from (select service_id, place from service_areas order by service_id, place)
         group by service_id) a on a.service_id = s.id
       where s.status is null
       order by s.id`,
    )
    .all() as OfferRow[];
  return rows.map((row) => ({ ...row, area: row.area?.split(';') ?? [] }));
}

/** All partnerships, hidden ones among them: `publicView` parts what may be named. */
export async function readPartnerships(db: Db): Promise<Partnership[]> {
  const rows = db.select().from(partnerships).orderBy(asc(partnerships.id)).all();
  return rows as Partnership[];
}
