import type { Issue } from '#lib/domain/issue.ts';
import type { Listing } from '#lib/domain/listing.ts';
import { refusedRows } from '../cells/refused-rows.ts';
import { groupEntries } from '../meetings/group-entries.ts';
import type { Fellowship } from '../meetings/fellowship.ts';
import { finishReading, type MeetingsReading } from '../meetings/finish-reading.ts';
import {
  isRecord,
  listRecords,
  readJsonDocument,
  textOf,
  type JsonRecord,
} from '../meetings/read-json-list.ts';
import { refuseLargeFile } from '../table/limits.ts';
import { readTable } from '../table/read-table.ts';
import { fieldsOf } from './fields.ts';
import { readEntry } from './read-entry.ts';

/**
 * Reads a list of meetings in the Meeting Guide format: a JSON array, or a sheet (CSV, .xlsx) with
 * plain-language headings. Rows fail one by one; those of one group become one service.
 * @param options.state postal code of the only state to keep
 * @throws InputError where the file is no such list
 */
export async function readMeetingGuide(
  bytes: Uint8Array,
  options: { fileName: string; fellowship: Fellowship; state?: string; label?: string | null },
): Promise<MeetingsReading> {
  const { fileName, fellowship } = options;
  const issues: Issue[] = [];
  const { records, refused } = await readRecords(bytes, fileName, issues);
  const label = options.label ?? hostOf(records);
  const entries = records.flatMap((record) => readEntry(record, fellowship, issues) ?? []);
  const group = (kept: typeof entries): Listing[] => groupEntries(kept, { fellowship, label });
  return {
    ...finishReading({
      entries,
      records: records.length + refused,
      issues,
      group,
      state: options.state,
    }),
    label,
  };
}

async function readRecords(bytes: Uint8Array, fileName: string, issues: Issue[]) {
  refuseLargeFile(bytes.byteLength, fileName);
  if (isTable(bytes)) {
    const table = await readTable(bytes, { fileName, required: [] });
    issues.push(...table.issues);
    const records = table.rows.map(({ row, cells }) => ({ row, record: { ...cells } }));
    return { records, refused: refusedRows(table) };
  }
  const { value, issues: noticed } = readJsonDocument(bytes, fileName);
  issues.push(...noticed);
  const list = isRecord(value) && Array.isArray(value['meetings']) ? value['meetings'] : value;
  const records = listRecords(list, fileName, issues);
  return { records, refused: Array.isArray(list) ? list.length - records.length : 0 };
}

/** JSON begins with a bracket; a web page and an empty file are told as what they are not. */
function isTable(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replace(/^ï»¿/, '');
  return !/^\s*(?:[[{<]|$)/.test(start);
}

/** The site that a list comes from, by the addresses of its meetings. */
function hostOf(records: readonly { record: JsonRecord }[]): string | null {
  for (const { record } of records.slice(0, 50)) {
    const url = textOf(fieldsOf(record).url);
    if (/^https?:/i.test(url) && URL.canParse(url))
      return new URL(url).hostname.replace(/^www\./, '');
  }
  return null;
}
