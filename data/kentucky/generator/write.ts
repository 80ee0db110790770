import { stringify } from 'csv-stringify/sync';
import type { Check } from './checks.ts';
import type { Claim } from './claims.ts';
import { doorsOf } from './details/entry-doors.ts';
import type { Grant } from './details/grants.ts';
import { NOTHING_SAID, type People } from './details/people.ts';
import type { Service } from './model.ts';
import type { Partnership } from './network/partnerships.ts';

const SERVICE_COLUMNS = [
  ...['organization', 'service', 'support', 'street', 'city', 'state', 'zip', 'county_fips'],
  ...['latitude', 'longitude', 'modality', 'capacity', 'medication_welcome', 'open_to'],
  ...[
    'narr_level',
    'languages',
    'genders',
    'children',
    'confidential',
    'service_area',
    'schedule',
    'phone',
    'website',
  ],
  ...['verified_on', 'ends_on', 'funding', 'entry_door', 'note'],
];

/** The services as a plain services spreadsheet (CSV). */
export function writeServices(
  services: readonly Service[],
  grants: ReadonlyMap<Service, Grant>,
  people: ReadonlyMap<Service, People>,
): string {
  const rows = services.map((service) =>
    serviceRow(service, people.get(service) ?? NOTHING_SAID, grants.get(service)),
  );
  return stringify([SERVICE_COLUMNS, ...rows]);
}

const PARTNERSHIP_COLUMNS = [
  ...['from', 'to', 'kind', 'direction', 'strength', 'since', 'until', 'confirmed', 'visibility'],
  ...['funding', 'note'],
];

/** The partnerships as a plain partnerships spreadsheet (CSV). */
export function writePartnerships(partnerships: readonly Partnership[]): string {
  const rows = partnerships.map((one) => [
    ...[one.from, one.to, one.kind, one.direction, one.strength, one.since, one.until],
    ...[one.confirmed ? 'yes' : 'no', one.visibility, one.funding, one.note],
  ]);
  return stringify([PARTNERSHIP_COLUMNS, ...rows]);
}

/** What the demonstration claims to list (CSV). */
export function writeClaims(claims: readonly Claim[]): string {
  const rows = claims.map(({ support, place, completeness }) => [support, place, completeness]);
  return stringify([['support', 'place', 'completeness'], ...rows]);
}

/** Absences that a person confirmed (CSV). */
export function writeChecks(checks: readonly Check[]): string {
  const rows = checks.map(({ county, support, checkedOn, checkedBy, note }) => [
    ...[county.fips, support, checkedOn, checkedBy, note],
  ]);
  return stringify([['county_fips', 'support', 'checked_on', 'checked_by', 'note'], ...rows]);
}

function serviceRow(
  service: Service,
  { languages, genders, children }: People,
  grant?: Grant,
): (string | number | null)[] {
  const { organization, site } = service;
  const address = site?.address ?? null;
  return [
    ...[organization.name, service.name, service.support],
    ...[address?.street ?? '', address?.city ?? '', address ? 'KY' : '', address?.zip ?? ''],
    ...[site?.county.fips ?? '', address?.latitude ?? '', address?.longitude ?? ''],
    ...[service.modality, service.capacity, service.medicationWelcome, service.openTo],
    ...[
      service.narrLevel,
      languages,
      genders,
      children,
      site?.confidential ? 'yes' : 'no',
      service.area.join(';'),
    ],
    ...[service.schedule, organization.phone, organization.website],
    ...[service.verifiedOn, grant?.endsOn ?? '', grant?.name ?? ''],
    ...[doorsOf(organization).join(';'), service.note],
  ];
}
