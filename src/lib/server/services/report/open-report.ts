import { compareReports, type ReportComparison } from '#lib/reports/compare-reports.ts';
import type { ReportFile } from '#lib/reports/model/report-file.ts';
import type { Atlas } from '../atlas.ts';
import type { FollowingReport } from './build-report.ts';
import { makeReport } from './make-report.ts';

/**
 * What has changed in the data since a report was made: the same request is answered again and the
 * figures are compared. The report itself stays what it was.
 * @throws InputError where what it is about does not exist any more
 */
export async function compareWithToday(
  atlas: Atlas,
  { report }: ReportFile,
  following?: FollowingReport,
): Promise<ReportComparison> {
  return compareReports(report, await makeReport(atlas, report.request, following));
}
