import { REPORT_STEPS } from '#lib/reports/model/report-steps.ts';
import type { Report } from '#lib/reports/model/report.ts';
import type { ReportRequest } from '#lib/reports/model/request.ts';
import type { Atlas } from '../atlas.ts';
import { buildReport, type FollowingReport } from './build-report.ts';
import { DIRECTORY_COUNTIES } from './county-facts.ts';
import { reportThreads } from './report-thread.ts';

/** Whether a report is of so many counties that making it takes seconds. */
export const isLongReport = ({ state, counties }: ReportRequest) =>
  state !== null || counties.length > DIRECTORY_COUNTIES;

/**
 * Makes a report: a long one in a thread of its own, so that this one goes on answering and the work
 * ends at once when nobody wants it any more; a short one here, where much of it is known already.
 * @throws InputError for what does not exist, or where imports keep changing the data; the signal's reason
 */
export function makeReport(
  atlas: Atlas,
  request: ReportRequest,
  { signal, onStep }: FollowingReport = {},
): Promise<Report> {
  const { memory, name } = atlas.db.$client;
  if (memory || !isLongReport(request)) return buildReport(atlas, request, { signal, onStep });
  const tell = (number: number) => {
    const step = REPORT_STEPS[number];
    if (step) onStep?.(step.id);
  };
  const task = { file: name, today: atlas.today(), request };
  return reportThreads.run(task, { signal, onStep: tell });
}
