import { closeSync, openSync, readSync } from 'node:fs';
import { InputError } from '#lib/domain/issue.ts';
import { readReportFile, REPORT_FILE_LIMIT } from '#lib/formats/report/read-report-file.ts';
import type { ReportFile } from '#lib/reports/model/report-file.ts';

/** Bytes that are read at a time. */
const PART = 1 << 20;

/** @throws InputError where the file cannot be read, is larger than a report, or is none */
export function readKeptReport(file: string): ReportFile {
  let content: Buffer;
  try {
    content = readUpTo(file, REPORT_FILE_LIMIT + 1);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw refused(`${file}, which cannot be read (${reason})`);
  }
  if (content.length > REPORT_FILE_LIMIT) {
    throw refused(`${file}, a file of more than ${REPORT_FILE_LIMIT / 1e6} MB`);
  }
  return readReportFile(content.toString('utf8'));
}

/** No more of a file than may be a report: what it is, and whether it ever ends, nobody knows. */
function readUpTo(file: string, limit: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const parts: Buffer[] = [];
    for (let read = 0; read < limit;) {
      const part = Buffer.alloc(Math.min(PART, limit - read));
      const count = readSync(descriptor, part);
      if (count === 0) break;
      parts.push(part.subarray(0, count));
      read += count;
    }
    return Buffer.concat(parts);
  } finally {
    closeSync(descriptor);
  }
}

const refused = (found: string) =>
  new InputError({ ...{ row: null, column: null, found }, expected: 'a report file' });
