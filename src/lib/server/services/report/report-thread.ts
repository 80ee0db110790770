import { Worker } from 'node:worker_threads';
import { stepNumber } from '#lib/reports/model/report-steps.ts';
import { composeReport } from '#lib/reports/compose-report.ts';
import type { ReportFacts } from '#lib/reports/facts.ts';
import type { Report } from '#lib/reports/model/report.ts';
import type { ReportRequest } from '#lib/reports/model/request.ts';
import { openDatabase } from '../../db/client.ts';
import { serveTasks } from '../../threads/serve-tasks.ts';
import { limitOf } from '../../threads/limit-of.ts';
import { createThreadPool } from '../../threads/thread-pool.ts';
import { createAtlas, type Atlas } from '../atlas.ts';
import { buildFacts } from './build-report.ts';

const JOB = 'report';

/** A report to make in a thread, which opens the database itself. */
export interface ReportTask {
  /** Path of the database. */
  file: string;
  /** The day for which it is asked, ISO date. */
  today: string;
  request: ReportRequest;
  /** What it is written from, for slides; or the report. */
  wanted: 'facts' | 'report';
}

/** What a thread made: one of the two. */
export interface MadeReport {
  facts: ReportFacts | null;
  report: Report | null;
}

/** Threads that make reports; each holds what it read of its database until it is let go. */
export const reportThreads = createThreadPool<ReportTask, MadeReport>(
  // This very module is what the thread runs, in `src` as in the built app.
  () => new Worker(new URL(import.meta.url), { workerData: { job: JOB } }),
  // The report of the state with the most counties takes a tenth of it.
  limitOf('report', 3, 'fewer counties, supports or sections'),
);

let open: { key: string; atlas: Atlas } | null = null;

serveTasks<ReportTask, MadeReport>(JOB, async ({ file, today, request, wanted }, onStep) => {
  const facts = await buildFacts(atlasOf(file, today), request, {
    onStep: (step) => onStep(stepNumber(step)),
  });
  return wanted === 'facts'
    ? { facts, report: null }
    : { facts: null, report: composeReport(facts) };
});

/** That of the task before where it is the same database and day: it knows much already. */
function atlasOf(file: string, today: string): Atlas {
  const key = `${today} ${file}`;
  if (open?.key !== key) {
    open?.atlas.db.$client.close();
    open = {
      key,
      atlas: createAtlas(openDatabase(file, { create: false }), () => new Date(today)),
    };
  }
  return open.atlas;
}
