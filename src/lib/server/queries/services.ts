import type { Point } from '#lib/domain/place.ts';
import type { Meeting } from '#lib/domain/meeting.ts';
import type { Gender } from '#lib/domain/service-filter.ts';
import type { MedicationWelcome, Modality, OpenTo, Precision } from '#lib/domain/service.ts';
import type { Db } from '../db/client.ts';

/**
 * What the coverage analysis needs of a service. One at a confidential place has its county and no
 * coordinates, whatever is stored: a distance from three counties would tell where it is.
 */
export interface ServiceFact {
  id: string;
  support: string;
  modality: Modality;
  openTo: OpenTo;
  verifiedOn: string | null;
  sourceId: string;
  countyFips: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: Precision | null;
  area: readonly string[];
  capacity: number | null;
  medicationWelcome: MedicationWelcome;
  narrLevel: number | null;
  languages: readonly string[] | null;
  genders: readonly Gender[] | null;
  children: 'yes' | 'no' | null;
  endsOn: string | null;
  meetings: readonly Meeting[];
}

const NOWHERE: readonly string[] = [];
const NEVER: readonly Meeting[] = [];

/** All services of the database that are not closed, with their place, area and meetings. */
export async function readServiceFacts(db: Db): Promise<ServiceFact[]> {
  const areas = readAreas(db);
  const meetings = readMeetings(db);
  // Raw rows: a national directory has 160,000 services, and naming their columns costs more than reading them.
  const rows = db.$client
    .prepare(
      `select s.id, s.support, s.modality, s.open_to, s.verified_on, s.source_id,
         l.county_fips, iif(l.confidential, null, l.latitude), iif(l.confidential, null, l.longitude),
         iif(l.confidential, 'county', l.precision), s.capacity, s.medication_welcome, s.narr_level,
         s.languages, s.genders, s.children, s.ends_on
       from services s left join locations l on l.id = s.location_id where s.status is null`,
    )
    .raw()
    .all() as [
    string,
    string,
    Modality,
    OpenTo,
    string | null,
    string,
    string | null,
    number | null,
    number | null,
    Precision | null,
    number | null,
    MedicationWelcome,
    number | null,
    string | null,
    string | null,
    'yes' | 'no' | null,
    string | null,
  ][];
  return rows.map((row) => ({
    id: row[0],
    support: row[1],
    modality: row[2],
    openTo: row[3],
    verifiedOn: row[4],
    sourceId: row[5],
    countyFips: row[6],
    latitude: row[7],
    longitude: row[8],
    precision: row[9],
    capacity: row[10],
    medicationWelcome: row[11],
    narrLevel: row[12],
    languages: row[13]?.split(' ') ?? null,
    genders: (row[14]?.split(' ') as Gender[] | undefined) ?? null,
    children: row[15],
    endsOn: row[16],
    area: areas.get(row[0]) ?? NOWHERE,
    meetings: meetings.get(row[0]) ?? NEVER,
  }));
}

function readAreas(db: Db): Map<string, string[]> {
  const areas = new Map<string, string[]>();
  const rows = db.$client
    .prepare('select service_id, place from service_areas order by service_id, place')
    .raw()
    .all() as [string, string][];
  for (const [id, place] of rows) {
    const list = areas.get(id);
    if (list) list.push(place);
    else areas.set(id, [place]);
  }
  return areas;
}

/** Meetings per service, in the order of the week. */
function readMeetings(db: Db): Map<string, Meeting[]> {
  const meetings = new Map<string, Meeting[]>();
  const rows = db.$client
    .prepare(
      `select service_id as serviceId, weekday, opens_at as opensAt, closes_at as closesAt, attendance
       from schedules order by service_id, weekday, opens_at`,
    )
    .all() as (Meeting & { serviceId: string })[];
  for (const { serviceId, ...meeting } of rows) {
    const list = meetings.get(serviceId);
    if (list) list.push(meeting);
    else meetings.set(serviceId, [meeting]);
  }
  return meetings;
}

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
