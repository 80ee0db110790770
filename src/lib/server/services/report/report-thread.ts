import { Worker } from 'node:worker_threads';
import { stepNumber } from '#lib/reports/model/report-steps.ts';
import type { Report } from '#lib/reports/model/report.ts';
import type { ReportRequest } from '#lib/reports/model/request.ts';
import { openDatabase } from '../../db/client.ts';
import { serveTasks } from '../../threads/serve-tasks.ts';
import { createThreadPool } from '../../threads/thread-pool.ts';
import { createAtlas, type Atlas } from '../atlas.ts';
import { buildReport } from './build-report.ts';

const JOB = 'report';

/** A report to make in a thread, which opens the database itself. */
export interface ReportTask {
  /** Path of the database. */
  file: string;
  /** The day for which it is asked, ISO date. */
  today: string;
  request: ReportRequest;
}

/** Threads that make reports; each holds what it read of its database until it is let go. */
export const reportThreads = createThreadPool<ReportTask, Report>(
  // This very module is what the thread runs, in `src` as in the built app.
  () => new Worker(new URL(import.meta.url), { workerData: { job: JOB } }),
);

let open: { key: string; atlas: Atlas } | null = null;

serveTasks<ReportTask, Report>(JOB, ({ file, today, request }, onStep) =>
  buildReport(atlasOf(file, today), request, { onStep: (step) => onStep(stepNumber(step)) }),
);

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
