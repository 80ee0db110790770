import type { Point } from '#lib/domain/place.ts';
import type { Modality, OpenTo, Precision } from '#lib/domain/service.ts';
import type { Db } from '../db/client.ts';

/** A service as a person reads it. A confidential one has no city and no street. */
export interface ServiceCard {
  id: string;
  support: string;
  name: string | null;
  organization: string;
  modality: Modality;
  openTo: OpenTo;
  medicationWelcome: string;
  narrLevel: number | null;
  capacity: number | null;
  schedule: string | null;
  verifiedOn: string | null;
  street: string | null;
  city: string | null;
  countyFips: string | null;
  countyName: string | null;
  precision: Precision | null;
  confidential: boolean;
  source: string;
  /** Where it may be shown; null for a confidential place and for one without coordinates. */
  point: Point | null;
}

const CARD = `select s.id, s.support, s.name, o.name as organization, s.modality, s.open_to as openTo,
    s.medication_welcome as medicationWelcome, s.narr_level as narrLevel, s.capacity, s.schedule,
    s.verified_on as verifiedOn, l.street, l.city, l.county_fips as countyFips, p.full_name as countyName,
    l.precision, coalesce(l.confidential, 0) as confidential, src.title as source,
    l.latitude, l.longitude
  from services s
  join organizations o on o.id = s.organization_id
  join sources src on src.id = s.source_id
  left join locations l on l.id = s.location_id
  left join places p on p.fips = l.county_fips`;

type CardRow = Omit<ServiceCard, 'confidential' | 'point'> & {
  confidential: number;
  latitude: number | null;
  longitude: number | null;
};

function toCard({ confidential, latitude, longitude, ...row }: CardRow): ServiceCard {
  if (confidential === 1) {
    return {
      ...row,
      street: null,
      city: null,
      precision: 'county',
      confidential: true,
      point: null,
    };
  }
  const point = latitude === null || longitude === null ? null : { latitude, longitude };
  return { ...row, confidential: false, point };
}

/** Services by id, in the order of the ids; unknown ids are left out. */
export async function readServiceCards(db: Db, ids: readonly string[]): Promise<ServiceCard[]> {
  const one = db.$client.prepare(`${CARD} where s.id = ?`);
  return ids
    .map((id) => one.get(id) as CardRow | undefined)
    .filter((row) => row !== undefined)
    .map(toCard);
}

/** Services located in a county that are not closed, by organization. */
export async function readCountyServices(db: Db, fips: string): Promise<ServiceCard[]> {
  const rows = db.$client
    .prepare(`${CARD} where l.county_fips = ? and s.status is null order by o.name, s.support`)
    .all(fips) as CardRow[];
  return rows.map(toCard);
}

/** Services of an organization, by support and name. */
export async function readOrganizationServices(
  db: Db,
  organization: string,
): Promise<ServiceCard[]> {
  const rows = db.$client
    .prepare(`${CARD} where s.organization_id = ? order by s.support, s.name, s.id`)
    .all(organization) as CardRow[];
  return rows.map(toCard);
}
