import { Worker } from 'node:worker_threads';
import type { Report } from '#lib/reports/model/report.ts';
import { serveTasks } from '../threads/serve-tasks.ts';
import { limitOf } from '../threads/limit-of.ts';
import { createThreadPool, type TaskOptions } from '../threads/thread-pool.ts';
import { findDocumentFormat, type DocumentOptions } from './formats.ts';

const JOB = 'document';

interface DocumentTask {
  report: Report;
  format: string;
  options: DocumentOptions;
}

/** Writers hold a thread for seconds where a report tells of a state. */
export const documentThreads = createThreadPool<DocumentTask, Uint8Array>(
  // This very module is what the thread runs, in `src` as in the built app.
  () => new Worker(new URL(import.meta.url), { workerData: { job: JOB } }),
  limitOf('document', 3, 'a report of fewer counties, supports or sections'),
);

serveTasks<DocumentTask, Uint8Array>(JOB, ({ report, format, options }) =>
  findDocumentFormat(format).write(report, options),
);

/**
 * Writes a report off the thread that answers requests.
 * @param format id of one of `DOCUMENT_FORMATS`
 * @throws the signal's reason where nobody waits for it any more
 */
export function writeInThread(
  report: Report,
  format: string,
  options: DocumentOptions,
  following?: TaskOptions,
): Promise<Uint8Array> {
  return documentThreads.run({ report, format, options }, following);
}
