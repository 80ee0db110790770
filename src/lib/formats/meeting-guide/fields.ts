import { normalizeKey } from '../cells/normalize-key.ts';
import type { JsonRecord } from '../meetings/read-json-list.ts';

/** Fields that are read, with other names under which lists have them. Nothing of persons is among them. */
const FIELDS = {
  name: ['meeting', 'meeting_name'],
  slug: ['id'],
  day: ['weekday', 'day_of_week'],
  time: ['start_time', 'start'],
  end_time: ['end'],
  formatted_address: ['full_address'],
  address: ['street', 'street_address'],
  city: ['town'],
  state: ['province'],
  postal_code: ['zip', 'zip_code', 'zipcode', 'postcode'],
  country: [],
  types: ['type', 'meeting_types'],
  notes: [],
  group_notes: [],
  location: ['location_name', 'venue'],
  latitude: ['lat'],
  longitude: ['lng', 'lon', 'long'],
  coordinates: [],
  approximate: [],
  attendance_option: [],
  conference_url: [],
  conference_phone: [],
  updated: ['last_updated', 'updated_at'],
  entity: [],
  entity_phone: [],
  entity_url: ['entity_website_url'],
  url: [],
} as const satisfies Record<string, readonly string[]>;

export type MeetingField = keyof typeof FIELDS;

export const MEETING_FIELDS = Object.keys(FIELDS) as MeetingField[];

/** The fields of a record by their own names, whatever case and spaces its keys have. */
export function fieldsOf(record: JsonRecord): Partial<Record<MeetingField, unknown>> {
  const byKey = new Map<string, unknown>();
  for (const [key, value] of Object.entries(record)) {
    if (value !== null && value !== '') byKey.set(normalizeKey(key), value);
  }
  const found: Partial<Record<MeetingField, unknown>> = {};
  for (const field of MEETING_FIELDS) {
    const names = [field, ...FIELDS[field]].map(normalizeKey);
    const name = names.find((one) => byKey.has(one));
    if (name !== undefined) found[field] = byKey.get(name);
  }
  return found;
}
