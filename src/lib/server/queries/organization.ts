import type { Attendance, Weekday } from '#lib/domain/meeting.ts';
import type { Db } from '../db/client.ts';
import type { Change } from './history.ts';

/** An organization, with the source that it comes from. */
export interface OrganizationRecord {
  id: string;
  name: string;
  phone: string | null;
  website: string | null;
  note: string | null;
  source: { title: string; date: string | null; licence: string | null; demonstration: boolean };
  /** ISO instant of the import that brought it or changed it last; null where none is known. */
  changedAt: string | null;
}

/** @returns null where there is no such organization */
export async function readOrganization(db: Db, id: string): Promise<OrganizationRecord | null> {
  const row = db.$client
    .prepare(
      `select o.id, o.name, o.phone, o.website, o.note, src.title, src.date, src.licence,
         src.demonstration, (select max(h.at) from history h where h.entity_id = o.id) as changedAt
       from organizations o join sources src on src.id = o.source_id where o.id = ?`,
    )
    .get(id) as
    | (Omit<OrganizationRecord, 'source'> & {
        title: string;
        date: string | null;
        licence: string | null;
        demonstration: number;
      })
    | undefined;
  if (!row) return null;
  const { title, date, licence, demonstration, ...record } = row;
  return { ...record, source: { title, date, licence, demonstration: demonstration === 1 } };
}

/** What is known of a service beyond its card. */
export interface ServiceExtra {
  id: string;
  note: string | null;
  status: 'closed' | null;
  languages: string | null;
  genders: string | null;
  children: 'yes' | 'no' | null;
  endsOn: string | null;
  funding: string | null;
  /** Places that it says it serves, by name. */
  area: string[];
  meetings: {
    weekday: Weekday;
    opensAt: string;
    closesAt: string | null;
    attendance: Attendance;
  }[];
}

/** Of all services of an organization. */
export async function readServiceExtras(db: Db, organization: string): Promise<ServiceExtra[]> {
  const rows = db.$client
    .prepare(
      `select s.id, s.note, s.status, s.languages, s.genders, s.children, s.ends_on as endsOn, s.funding,
         (select json_group_array(coalesce(p.full_name, a.place)) from service_areas a
            left join places p on p.fips = a.place where a.service_id = s.id) as area,
         (select json_group_array(json_object('weekday', m.weekday, 'opensAt', m.opens_at,
              'closesAt', m.closes_at, 'attendance', m.attendance))
            from (select * from schedules where service_id = s.id order by weekday, opens_at) m)
            as meetings
       from services s where s.organization_id = ?`,
    )
    .all(organization) as (Omit<ServiceExtra, 'area' | 'meetings'> & {
    area: string;
    meetings: string;
  })[];
  return rows.map((row) => ({
    ...row,
    area: JSON.parse(row.area) as string[],
    meetings: JSON.parse(row.meetings) as ServiceExtra['meetings'],
  }));
}

/** A tie that everybody may see by name. */
export interface NamedTie {
  id: string;
  /** The organization at the other end. */
  other: string;
  otherName: string;
  kind: string;
  /** `out`: it hands on to the other; `in`: the other to it. */
  direction: 'mutual' | 'out' | 'in';
  strength: number;
  since: string | null;
  until: string | null;
  confirmed: boolean;
  funding: string | null;
}

/**
 * Ties of an organization that are public, and how many others it has: those are for the coalition
 * or counted only, and nothing else of them is told.
 */
export async function readTies(
  db: Db,
  organization: string,
): Promise<{ named: NamedTie[]; hidden: number }> {
  const ends = '(t.from_id = @id or t.to_id = @id)';
  const rows = db.$client
    .prepare(
      `select t.id, o.id as other, o.name as otherName, t.kind, t.strength, t.since, t.until,
         t.confirmed, t.funding,
         case when t.direction = 'mutual' then 'mutual' when t.from_id = @id then 'out' else 'in' end
           as direction
       from partnerships t
       join organizations o on o.id = iif(t.from_id = @id, t.to_id, t.from_id)
       where ${ends} and t.visibility = 'public'
       order by o.name collate nocase, t.kind`,
    )
    .all({ id: organization }) as (Omit<NamedTie, 'confirmed'> & { confirmed: number })[];
  const hidden = db.$client
    .prepare(`select count(*) from partnerships t where ${ends} and t.visibility <> 'public'`)
    .pluck()
    .get({ id: organization }) as number;
  return { named: rows.map((row) => ({ ...row, confirmed: row.confirmed === 1 })), hidden };
}

/**
 * The newest changes of an organization, its services and its places. Of a place that is
 * confidential now, nothing that its address once was is told.
 */
export async function readOrganizationChanges(
  db: Db,
  id: string,
  limit: number,
): Promise<Change[]> {
  return db.$client
    .prepare(
      `with own as (
         select id, null as support, 0 as hidden from organizations where id = @id
         union all select id, support, 0 from services where organization_id = @id
         union all select id, null, confidential from locations where organization_id = @id)
       select h.at, h.who, h.entity, h.field, h.before, h.after, o.name as organization, own.support
       from own join history h on h.entity_id = own.id join organizations o on o.id = @id
       where (not own.hidden or h.field in ('countyFips', 'state', 'precision', 'confidential'))
         and (h.field <> '' or h.entity = 'organization' or h.entity = 'service')
       order by h.id desc limit @limit`,
    )
    .all({ id, limit }) as Change[];
}
