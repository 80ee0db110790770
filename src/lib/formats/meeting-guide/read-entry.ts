import type { Issue } from '#lib/domain/issue.ts';
import type { Attendance } from '#lib/domain/meeting.ts';
import { parseDate } from '../cells/date.ts';
import { createRowReader, type RowReader } from '../cells/row-reader.ts';
import { parseWebsite } from '../cells/website.ts';
import { deriveAttendance, isConference, isWholeNumber } from '../meetings/derive-attendance.ts';
import type { Fellowship } from '../meetings/fellowship.ts';
import type { MeetingEntry } from '../meetings/meeting-entry.ts';
import { textOf, type JsonRecord } from '../meetings/read-json-list.ts';
import { readDays } from '../meetings/read-days.ts';
import { readTimes } from '../meetings/read-times.ts';
import { readTraits } from '../meetings/read-traits.ts';
import { scrubName, scrubNote } from '../meetings/scrub.ts';
import { fieldsOf, MEETING_FIELDS, type MeetingField } from './fields.ts';
import { readPlace } from './read-place.ts';

/** Reads one record of a list; null where it is refused. */
export function readEntry(
  { row, record }: { row: number; record: JsonRecord },
  fellowship: Fellowship,
  issues: Issue[],
): MeetingEntry | null {
  const fields = fieldsOf(record);
  const cells = Object.fromEntries(MEETING_FIELDS.map((field) => [field, textOf(fields[field])]));
  const reader = createRowReader({ row, cells }, issues);
  const traits = readTraits(splitTypes(fields), fellowship, reader);
  const where = readPlace(reader);
  if (reader.refused) return null;
  const place = where?.place ?? null;
  const attendance = readAttendance(reader, traits.paused, where?.areaOnly ?? true);
  if (place === null && attendance !== 'virtual') {
    reader.report('address', 'no place', 'an address or coordinates', 'error');
    return null;
  }
  return {
    row,
    name: scrubName(reader.raw('name')),
    ...readTimes(reader, readDays(fields.day, reader)),
    attendance,
    traits,
    place,
    note: scrubNote([reader.raw('notes'), reader.raw('group_notes')].join('\n')),
    // A date that cannot be read is no date: today would hide how old the entry is.
    updatedOn: parseDate(reader.raw('updated')).value,
    body: readBody(reader),
  };
}

/** Types as a list, or as a text with commas and perhaps brackets: "[open]", "O, D". */
function splitTypes({ types }: Partial<Record<MeetingField, unknown>>): string[] {
  const parts = (Array.isArray(types) ? types : [types]).flatMap((part) =>
    textOf(part)
      .replace(/[[\]"']/g, '')
      .split(/[,;]/),
  );
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const OPTIONS: ReadonlyMap<string, Attendance | null> = new Map([
  ['in_person', 'in-person'],
  ['hybrid', 'hybrid'],
  ['online', 'virtual'],
  ['inactive', null],
]);

/** What the list itself derived stands: it may know a number that it does not publish. */
function readAttendance(reader: RowReader, paused: boolean, approximate: boolean) {
  const option = OPTIONS.get(reader.raw('attendance_option').toLowerCase().replace('-', '_'));
  if (option !== undefined) return option;
  const online =
    isConference(reader.raw('conference_url')) || isWholeNumber(reader.raw('conference_phone'));
  return deriveAttendance({ paused, online, approximate });
}

function readBody(reader: RowReader): MeetingEntry['body'] {
  const name = scrubName(reader.raw('entity'));
  if (name === null) return null;
  const phone = reader.raw('entity_phone') || null;
  return { name, phone, website: parseWebsite(reader.raw('entity_url')).value };
}
