import type { Report } from './report.ts';

/** Tells a report file from any other JSON, and its edition from a later one. */
export const REPORT_FILE_FORMAT = 'rosc-atlas-report/1';

/** What a person wrote in place of a generated paragraph: id of the paragraph → text. */
export type ReportEdits = Readonly<Record<string, string>>;

/**
 * A report that a person keeps: what it said when it was made, and what they wrote over it. Nothing is
 * kept on the server.
 */
export interface ReportFile {
  format: typeof REPORT_FILE_FORMAT;
  /** As generated: edits stand apart and are laid over it when it is shown. */
  report: Report;
  edits: ReportEdits;
}
