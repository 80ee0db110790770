import type { Report } from './report.ts';
import { REPORT_FILE_FORMAT, type ReportEdits, type ReportFile } from './report-file.ts';

/** Freezes a report: what is written here is what it shows when it is opened again. */
export function writeReportFile(report: Report, edits: ReportEdits = {}): string {
  const file: ReportFile = { format: REPORT_FILE_FORMAT, report, edits };
  return `${JSON.stringify(file)}\n`;
}
