import type { Gender } from '#lib/domain/service-filter.ts';
import type { Modality } from '#lib/domain/service.ts';
import type { Db } from '../db/client.ts';

/** A service with its organization and its place, in one row. A confidential one has its county only. */
export interface ExportedService {
  organization: string;
  service: string | null;
  support: string;
  street: string | null;
  city: string | null;
  state: string | null;
  zip: string | null;
  countyFips: string | null;
  latitude: number | null;
  longitude: number | null;
  modality: Modality;
  capacity: number | null;
  medicationWelcome: 'yes' | 'no' | 'mixed' | 'unknown';
  openTo: 'community' | 'clients' | 'unknown';
  narrLevel: number | null;
  languages: string[];
  genders: Gender[];
  children: 'yes' | 'no' | null;
  confidential: boolean;
  area: string[];
  schedule: string | null;
  phone: string | null;
  website: string | null;
  verifiedOn: string | null;
  endsOn: string | null;
  funding: string | null;
  entryDoors: string[];
  note: string | null;
}

type Row = Omit<
  ExportedService,
  'confidential' | 'area' | 'entryDoors' | 'languages' | 'genders'
> & {
  confidential: number;
  area: string | null;
  languages: string | null;
  genders: string | null;
  entryDoors: string | null;
};

/**
 * All services, by organization, support and name. Coordinates are given only where they are the
 * place's own: those of a ZIP code's center would pass for an address when they are read again.
 * @param state 2-digit FIPS code of the state of the location or of an area; null for all
 */
export async function readServiceRows(db: Db, state: string | null): Promise<ExportedService[]> {
  const rows = db.$client
    .prepare(
      `select o.name as organization, s.name as service, s.support, l.street, l.city, l.state, l.zip,
         l.county_fips as countyFips,
         iif(l.precision = 'exact', l.latitude, null) as latitude,
         iif(l.precision = 'exact', l.longitude, null) as longitude,
         s.modality, s.capacity, s.medication_welcome as medicationWelcome, s.open_to as openTo,
         s.narr_level as narrLevel, s.languages, s.genders, s.children,
         coalesce(l.confidential, 0) as confidential,
         (select group_concat(place, ';') from
           (select place from service_areas a where a.service_id = s.id order by place)) as area,
         s.schedule, o.phone, o.website, s.verified_on as verifiedOn, s.ends_on as endsOn,
         s.funding, o.entry_doors as entryDoors, s.note
       from services s
       join organizations o on o.id = s.organization_id
       left join locations l on l.id = s.location_id
       where @state is null or substr(l.county_fips, 1, 2) = @state
         or exists (select 1 from service_areas a
           where a.service_id = s.id and substr(a.place, 1, 2) = @state)
       order by o.name, s.support, s.name, s.id`,
    )
    .all({ state }) as Row[];
  return rows.map((row) => ({
    ...row,
    confidential: row.confidential === 1,
    area: row.area?.split(';') ?? [],
    languages: row.languages?.split(' ') ?? [],
    genders: (row.genders?.split(' ') ?? []) as Gender[],
    entryDoors: row.entryDoors?.split(' ') ?? [],
  }));
}
