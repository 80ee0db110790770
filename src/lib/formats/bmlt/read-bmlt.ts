import type { Issue } from '#lib/domain/issue.ts';
import type { Listing } from '#lib/domain/listing.ts';
import type { Fellowship } from '../meetings/fellowship.ts';
import { finishReading, type MeetingsReading } from '../meetings/finish-reading.ts';
import { groupEntries } from '../meetings/group-entries.ts';
import { isRecord, listRecords, readJsonDocument } from '../meetings/read-json-list.ts';
import { readEntry } from './read-entry.ts';
import { readFormats } from './read-formats.ts';

interface BmltOptions {
  fileName: string;
  fellowship: Fellowship;
  /** The reply to GetFormats, where the meetings do not come with it. */
  formats: { bytes: Uint8Array; fileName: string } | null;
  state?: string;
  /** A word for the list; without it none. */
  label?: string | null;
}

/**
 * Reads the reply of a BMLT server to GetSearchResults: a list of meetings, or
 * `{meetings, formats}`. Every value is text, and Sunday is 1.
 * @throws InputError where it is no such reply
 */
export function readBmlt(bytes: Uint8Array, options: BmltOptions): MeetingsReading {
  const { fileName, fellowship, label = null } = options;
  const { value, issues } = readJsonDocument(bytes, fileName);
  const whole = isRecord(value) && Array.isArray(value['meetings']);
  const list = whole ? value['meetings'] : value;
  const formats = readFormats(
    options.formats ? parseFormats(options.formats, issues) : whole ? (value['formats'] ?? []) : [],
    issues,
  );
  const records = listRecords(list, fileName, issues);
  const entries = records.flatMap((record) => readEntry(record, formats, issues) ?? []);
  const group = (kept: typeof entries): Listing[] => groupEntries(kept, { fellowship, label });
  const count = Array.isArray(list) ? list.length : records.length;
  return {
    ...finishReading({ entries, records: count, issues, group, state: options.state }),
    label,
  };
}

function parseFormats({ bytes, fileName }: NonNullable<BmltOptions['formats']>, issues: Issue[]) {
  const document = readJsonDocument(bytes, fileName);
  issues.push(...document.issues);
  return document.value;
}
