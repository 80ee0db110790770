import type { ReportComparison } from '../compare-reports.ts';
import type { ReportFile } from './report-file.ts';

/** A report file that was opened again: what it shows, and what has changed since it was kept. */
export interface OpenedReport {
  file: ReportFile;
  /** In a sentence. */
  sentence: string;
  /** Figure by figure; null where what it is about does not exist any more. */
  comparison: ReportComparison | null;
}
