import * as v from 'valibot';
import { InputError } from '#lib/domain/issue.ts';
import { REPORT_FILE_FORMAT, type ReportFile } from '#lib/reports/model/report-file.ts';
import { reportFileSchema } from './report-schema.ts';

/** A report of all counties of the largest state with its maps has 4 MB. */
export const REPORT_FILE_LIMIT = 50_000_000;

/**
 * Reads a report that a person kept.
 * @throws InputError where it is no report file, one of a later edition, or one that was tampered with
 */
export function readReportFile(content: string): ReportFile {
  if (content.length > REPORT_FILE_LIMIT) throw refused('a file of more than 50 MB');
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    throw refused('a file that is not JSON, or one that was cut off');
  }
  const format = formatOf(value);
  if (format !== REPORT_FILE_FORMAT) {
    if (typeof format !== 'string') throw refused('JSON of another kind');
    const other = /^rosc-atlas-report\/\d+$/.test(format)
      ? ' of another edition of ROSC Atlas'
      : '';
    throw refused(`the format "${format.slice(0, 60)}"${other}`);
  }
  const read = v.safeParse(reportFileSchema, value);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw refused(`at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`);
}

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value
    ? value.format
    : undefined;
}

const refused = (found: string) =>
  new InputError({
    ...{ row: null, column: null, found },
    expected: `a report file of ROSC Atlas (${REPORT_FILE_FORMAT})`,
  });
