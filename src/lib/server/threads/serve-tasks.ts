import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { InputError } from '#lib/domain/issue.ts';
import type { ThreadMessage, ThreadStart } from './messages.ts';

const isStart = (data: unknown): data is ThreadStart =>
  typeof data === 'object' && data !== null && 'job' in data;

/**
 * Where the module that calls it runs as a thread of this job, answers one task after another.
 * @param work is given what tells that a step begins
 */
export function serveTasks<Task, Answer>(
  job: string,
  work: (task: Task, onStep: (step: number) => void) => Promise<Answer>,
): void {
  if (isMainThread || !parentPort || !isStart(workerData) || workerData.job !== job) return;
  const port = parentPort;
  const tell = (message: ThreadMessage<Answer>) => port.postMessage(message);
  port.on('message', (task: Task) => {
    work(task, (step) => tell({ kind: 'step', step })).then(
      (answer) => tell({ kind: 'done', answer }),
      (error: unknown) => tell(failure(error)),
    );
  });
}

function failure(error: unknown): ThreadMessage<never> {
  if (error instanceof InputError) return { kind: 'refused', issue: error.issue };
  return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
}
