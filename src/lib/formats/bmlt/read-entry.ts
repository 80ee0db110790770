import type { Issue } from '#lib/domain/issue.ts';
import type { Attendance } from '#lib/domain/meeting.ts';
import type { ListedPlace } from '#lib/domain/listing.ts';
import { parseLatitude, parseLongitude } from '../cells/coordinate.ts';
import { lenient } from '../cells/lenient.ts';
import { quote } from '../cells/parsed.ts';
import { createRowReader, type RowReader } from '../cells/row-reader.ts';
import { parseState } from '../cells/state.ts';
import { cleanText } from '../cells/text.ts';
import { parseZip } from '../cells/zip.ts';
import { deriveAttendance, isWholeNumber } from '../meetings/derive-attendance.ts';
import type { MeetingEntry } from '../meetings/meeting-entry.ts';
import { readDays } from '../meetings/read-days.ts';
import { textOf, type JsonRecord } from '../meetings/read-json-list.ts';
import { readTimes } from '../meetings/read-times.ts';
import { isPrivateHome, scrubName, scrubNote } from '../meetings/scrub.ts';
import { formatTraits, type FormatTraits } from './format-traits.ts';
import type { BmltFormat, BmltFormats } from './read-formats.ts';
import { endOf } from './end-of.ts';

/** Fields that are read, as cells of our names. Contacts are not among them. */
const FIELDS = {
  name: 'meeting_name',
  time: 'start_time',
  latitude: 'latitude',
  longitude: 'longitude',
  street: 'location_street',
  city: 'location_municipality',
  state: 'location_province',
  zip: 'location_postal_code_1',
  nation: 'location_nation',
  location: 'location_text',
  info: 'location_info',
  comments: 'comments',
  venue: 'venue_type',
  link: 'virtual_meeting_link',
  phone: 'phone_meeting_number',
  body: 'service_body_name',
} as const;

/** Reads one meeting; null where it is refused or not published. */
export function readEntry(
  { row, record }: { row: number; record: JsonRecord },
  formats: BmltFormats,
  issues: Issue[],
): MeetingEntry | null {
  const cells: Record<string, string> = {};
  for (const [cell, field] of Object.entries(FIELDS)) cells[cell] = textOf(record[field]);
  cells['end_time'] = endOf(cells['time'] ?? '', textOf(record['duration_time'])) ?? '';
  const reader = createRowReader({ row, cells }, issues);
  if (textOf(record['published']) === '0') {
    reader.report('published', 'a meeting that is not published', 'a published one', 'error');
    return null;
  }
  const traits = formatTraits(findFormats(record, formats, reader));
  const attendance = readAttendance(reader, traits);
  const place = readPlace(reader, attendance === 'virtual');
  if (place === null && attendance !== 'virtual') {
    reader.report('location_street', 'no place', 'an address or coordinates', 'error');
    return null;
  }
  const body = scrubName(reader.raw('body'));
  return {
    row,
    name: scrubName(reader.raw('name')),
    ...readTimes(reader, readDays(record['weekday_tinyint'], reader, 1)),
    attendance,
    traits,
    place,
    note: scrubNote([reader.raw('info'), reader.raw('comments')].join('\n')),
    updatedOn: null,
    body: body === null ? null : { name: body, phone: null, website: null },
  };
}

/** By the ids of the formats, which are sure; else by the server's own keys. */
function findFormats(record: JsonRecord, formats: BmltFormats, reader: RowReader): BmltFormat[] {
  const list = (field: string) =>
    textOf(record[field])
      .split(',')
      .map((part) => part.trim());
  const ids = list('format_shared_id_list').filter((id) => formats.byId.has(id));
  if (ids.length > 0) return ids.flatMap((id) => formats.byId.get(id) ?? []);
  const keys = list('formats').filter((key) => key !== '');
  const unknown = keys.filter((key) => !formats.byKey.has(key));
  if (unknown.length > 0) {
    const expected = 'formats of the server’s list (--formats FILE); they mean nothing here';
    reader.report('formats', quote(unknown.join(',')), expected, 'info');
  }
  return keys.map((key) => formats.byKey.get(key) ?? { key, worldId: '', name: '' });
}

const VENUES = new Map<string, Attendance>([
  ['1', 'in-person'],
  ['2', 'virtual'],
  ['3', 'hybrid'],
]);

/** The type of venue stands; without it the formats; without them a link or a number to take part. */
function readAttendance(reader: RowReader, { venue, paused }: FormatTraits): Attendance | null {
  const type = VENUES.get(reader.raw('venue')) ?? venue;
  const linked = /^https?:\/\//i.test(reader.raw('link')) || isWholeNumber(reader.raw('phone'));
  const online = type === null ? linked : type !== 'in-person';
  return deriveAttendance({ paused, online, approximate: type === 'virtual' });
}

function readPlace(reader: RowReader, virtual: boolean): ListedPlace | null {
  const location = reader.raw('location');
  const approximate = virtual || isPrivateHome(location);
  const state = reader.read('state', lenient(parseState))?.code ?? null;
  const zip = reader.read('zip', lenient(parseZip));
  const city = cleanText(reader.raw('city')) || null;
  const street = approximate ? null : cleanText(reader.raw('street')) || null;
  const latitude = reader.read('latitude', lenient(parseLatitude));
  const longitude = reader.read('longitude', lenient(parseLongitude));
  const pointed = latitude !== null && longitude !== null && latitude !== 0 && longitude !== 0;
  const point = pointed ? { latitude, longitude } : { latitude: null, longitude: null };
  if ([street, city, state, zip, point.latitude].every((part) => part === null)) return null;
  return {
    name: approximate ? null : scrubName(location),
    ...{ street, city, state, zip, countyFips: null },
    ...point,
    confidential: false,
    ...(approximate && { approximate }),
  };
}
