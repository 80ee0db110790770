import { stringify } from 'csv-stringify/sync';
import type { Service } from './model.ts';

const SERVICE_COLUMNS = [
  ...['organization', 'service', 'support', 'street', 'city', 'state', 'zip', 'county_fips'],
  ...['latitude', 'longitude', 'modality', 'capacity', 'medication_welcome', 'open_to'],
  ...['narr_level', 'confidential', 'service_area', 'schedule', 'phone', 'website'],
  ...['verified_on', 'note'],
];

/** The services as a plain services spreadsheet (CSV). */
export function writeServices(services: readonly Service[]): string {
  return stringify([SERVICE_COLUMNS, ...services.map(serviceRow)]);
}

function serviceRow(service: Service): (string | number | null)[] {
  const { organization, site } = service;
  const address = site?.address ?? null;
  return [
    ...[organization.name, service.name, service.support],
    ...[address?.street ?? '', address?.city ?? '', address ? 'KY' : '', address?.zip ?? ''],
    ...[site?.county.fips ?? '', address?.latitude ?? '', address?.longitude ?? ''],
    ...[service.modality, service.capacity, service.medicationWelcome, service.openTo],
    ...[service.narrLevel, site?.confidential ? 'yes' : 'no', service.area.join(';')],
    ...[service.schedule, organization.phone, organization.website],
    ...[service.verifiedOn, service.note],
  ];
}
