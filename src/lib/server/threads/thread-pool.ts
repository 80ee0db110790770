import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { InputError, type Issue } from '#lib/domain/issue.ts';
import type { ThreadMessage } from './messages.ts';

/** So many threads of a kind at most: the machine has others to answer. */
const MOST_THREADS = 2;
/** How long a thread rests before it is let go with all that it holds, milliseconds. */
const REST_MS = 30_000;

/** How long a task may hold a thread that others wait for. */
export interface TaskLimit {
  milliseconds: number;
  /** What is said of a task that took longer. */
  issue: Issue;
}

/** Ways to follow a task and to end it. */
export interface TaskOptions {
  /** Ends the task, also within its longest step, and the thread that it runs in. */
  signal?: AbortSignal | undefined;
  onStep?: ((step: number) => void) | undefined;
}

/** Threads of one kind. */
export interface ThreadPool<Task, Answer> {
  /** @throws InputError of the task; the signal's reason; what the thread failed with */
  run(task: Task, options?: TaskOptions): Promise<Answer>;
  /** Threads that there are, at work or at rest. */
  size(): number;
}

interface Job<Task, Answer> extends TaskOptions {
  task: Task;
  settle: PromiseWithResolvers<Answer>;
}

/**
 * Does tasks in threads of their own, so that this one goes on answering: one task a thread at a time,
 * the others wait. A thread that is done rests for half a minute, warm for the next.
 * @param start starts a thread that serves such tasks
 * @param limit a task that takes longer is refused, and ends with its thread
 */
export function createThreadPool<Task, Answer>(
  start: () => Worker,
  limit: TaskLimit,
): ThreadPool<Task, Answer> {
  const waiting: Job<Task, Answer>[] = [];
  const resting = new Map<Worker, NodeJS.Timeout>();
  let threads = 0;

  function next(): void {
    const [job] = waiting;
    if (!job) return;
    const worker = resting.keys().next().value ?? hire();
    if (!worker) return;
    waiting.shift();
    clearTimeout(resting.get(worker));
    resting.delete(worker);
    work(worker, job);
  }

  function hire(): Worker | null {
    if (threads >= Math.min(MOST_THREADS, availableParallelism())) return null;
    threads++;
    const worker = start();
    // One that fails at rest is told by its end; at work, the task's own listener tells it too.
    worker.on('error', () => undefined);
    return worker.once('exit', () => {
      threads--;
      clearTimeout(resting.get(worker));
      resting.delete(worker);
      next();
    });
  }

  function work(worker: Worker, { task, settle, signal, onStep }: Job<Task, Answer>): void {
    const overdue = setTimeout(() => fail(new InputError(limit.issue)), limit.milliseconds).unref();
    const end = (rests: boolean) => {
      clearTimeout(overdue);
      worker.off('message', take).off('error', fail).off('exit', gone);
      signal?.removeEventListener('abort', leave);
      if (rests) rest(worker);
      else void worker.terminate();
    };
    const take = (message: ThreadMessage<Answer>) => {
      if (message.kind === 'step') return onStep?.(message.step);
      if (message.kind === 'done') settle.resolve(message.answer);
      else if (message.kind === 'refused') settle.reject(new InputError(message.issue));
      else settle.reject(message.error);
      end(true);
    };
    const fail = (error: unknown) => {
      settle.reject(error);
      end(false);
    };
    const gone = () => fail(new Error('A thread ended too soon'));
    const leave = () => fail(signal?.reason);
    worker.on('message', take).on('error', fail).on('exit', gone);
    signal?.addEventListener('abort', leave, { once: true });
    worker.ref();
    worker.postMessage(task);
  }

  function rest(worker: Worker): void {
    // A command ends though its threads rest.
    worker.unref();
    resting.set(worker, setTimeout(() => dismiss(worker), REST_MS).unref());
    next();
  }

  function dismiss(worker: Worker): void {
    resting.delete(worker);
    void worker.terminate();
  }

  return {
    run(task, { signal, onStep } = {}) {
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      const settle = Promise.withResolvers<Answer>();
      const job = { task, settle, signal, onStep };
      waiting.push(job);
      signal?.addEventListener(
        'abort',
        () => {
          const at = waiting.indexOf(job);
          if (at < 0) return;
          waiting.splice(at, 1);
          settle.reject(signal.reason);
        },
        { once: true },
      );
      next();
      return settle.promise;
    },
    size: () => threads,
  };
}
