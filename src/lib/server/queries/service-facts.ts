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
