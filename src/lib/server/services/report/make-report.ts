import { REPORT_STEPS } from '#lib/reports/model/report-steps.ts';
import type { ReportFacts } from '#lib/reports/facts.ts';
import type { Report } from '#lib/reports/model/report.ts';
import type { ReportRequest } from '#lib/reports/model/request.ts';
import type { Atlas } from '../atlas.ts';
import { buildFacts, buildReport, type FollowingReport } from './build-report.ts';
import { DIRECTORY_COUNTIES } from './county-facts.ts';
import { reportThreads, type MadeReport, type ReportTask } from './report-thread.ts';

/** So many supports and states are told without delay: each has a map. */
const FEW_SUPPORTS = 8;
const FEW_STATES = 2;

/** Whether a report is of so many counties, states or supports that making it takes seconds. */
export const isLongReport = ({ state, counties, supports }: ReportRequest) =>
  state !== null ||
  counties.length > DIRECTORY_COUNTIES ||
  supports.length > FEW_SUPPORTS ||
  new Set(counties.map((fips) => fips.slice(0, 2))).size > FEW_STATES;

/**
 * Makes a report: a long one in a thread of its own, so that this one goes on answering and the work
 * ends at once when nobody wants it any more; a short one here, where much of it is known already.
 * @throws InputError for what does not exist, or where imports keep changing the data; the signal's reason
 */
export async function makeReport(
  atlas: Atlas,
  request: ReportRequest,
  following?: FollowingReport,
): Promise<Report> {
  const made = await inThread(atlas, request, 'report', following);
  return made?.report ?? buildReport(atlas, request, following);
}

/** The same before it is written: what the slides of a meeting are made from. @throws as `makeReport` */
export async function makeFacts(
  atlas: Atlas,
  request: ReportRequest,
  following?: FollowingReport,
): Promise<ReportFacts> {
  const made = await inThread(atlas, request, 'facts', following);
  return made?.facts ?? buildFacts(atlas, request, following);
}

/** @returns null where it is better made here */
async function inThread(
  atlas: Atlas,
  request: ReportRequest,
  wanted: ReportTask['wanted'],
  { signal, onStep }: FollowingReport = {},
): Promise<MadeReport | null> {
  const { memory, name } = atlas.db.$client;
  if (memory || !isLongReport(request)) return null;
  const tell = (number: number) => {
    const step = REPORT_STEPS[number];
    if (step) onStep?.(step.id);
  };
  const task = { file: name, today: atlas.today(), request, wanted };
  return reportThreads.run(task, { signal, onStep: tell });
}
