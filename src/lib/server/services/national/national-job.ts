import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import {
  startFamilyWorker,
  type FamilyAnswer,
  type FamilyTask,
  type NationalOrder,
  type SupportTable,
} from './family-worker.ts';

/** How far the country is worked out. */
export interface NationalProgress {
  /** Support nodes done, of all. */
  done: number;
  of: number;
  /** States that have data; null until the data is read. */
  states: number | null;
}

/** The coverage of all counties that have data, worked out in other threads. */
export interface NationalJob {
  /** Data version that it is of; null until the data is read. */
  version(): number | null;
  progress(): NationalProgress;
  /** The table of a support if it is there. Asking keeps the job alive. */
  peek(slug: string): SupportTable | null;
  /** The table of a support as soon as it is there; its family comes next. */
  table(slug: string): Promise<SupportTable>;
  cancel(): void;
}

/** Milliseconds without anybody asking after which the work is given up. */
const PATIENCE_MS = 30_000;
/** So many threads at most: each reads the whole directory into memory. */
const MOST_WORKERS = 2;

/** Why a job ended before it was done. */
export class NationalJobEnded extends Error {}

/**
 * Starts to work out the country, family by family.
 * @param families slugs that are worked out together
 * @param onend called once when the job failed or was given up
 */
export function startNationalJob(
  order: NationalOrder,
  families: readonly (readonly string[])[],
  onend: () => void,
): NationalJob {
  const queue = families.map((family) => [...family]);
  const of = queue.flat().length;
  const tables = new Map<string, SupportTable>();
  const awaited = new Map<string, PromiseWithResolvers<SupportTable>>();
  const workers = new Set<Worker>();
  let version: number | null = null;
  let states: number | null = null;
  let asked = Date.now();
  let ended: Error | null = null;

  const watch = setInterval(() => {
    if (Date.now() - asked > PATIENCE_MS) end(new NationalJobEnded('Nobody asks any more'));
  }, 1000).unref();

  function start(): void {
    const worker = startFamilyWorker(order);
    workers.add(worker);
    worker.unref();
    worker.on('message', (answer: FamilyAnswer) => take(worker, answer));
    worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => {
      workers.delete(worker);
      if (workers.size === 0 && tables.size < of) end(new Error('The threads ended too soon'));
      if (workers.size === 0) clearInterval(watch);
    });
  }

  function take(worker: Worker, answer: FamilyAnswer): void {
    if (answer.kind === 'ready') {
      version ??= answer.version;
      states = answer.states;
      // An import ended between the readings of two threads: what they tell does not belong together.
      if (version !== answer.version) end(new NationalJobEnded('The data has changed'));
    } else {
      for (const [slug, table] of answer.tables) {
        tables.set(slug, table);
        awaited.get(slug)?.resolve(table);
        awaited.delete(slug);
      }
    }
    const next: FamilyTask = queue.shift() ?? null;
    worker.postMessage(next);
  }

  function end(error: Error): void {
    if (ended || tables.size === of) return;
    ended = error;
    clearInterval(watch);
    for (const worker of workers) void worker.terminate();
    for (const one of awaited.values()) one.reject(error);
    awaited.clear();
    onend();
  }

  for (let i = 0; i < Math.min(MOST_WORKERS, availableParallelism(), queue.length); i++) start();

  const peek = (slug: string) => {
    asked = Date.now();
    return tables.get(slug) ?? null;
  };
  return {
    version: () => version,
    progress: () => ({ done: tables.size, of, states }),
    peek,
    table(slug) {
      const found = peek(slug);
      if (found) return Promise.resolve(found);
      if (ended) return Promise.reject(ended);
      const at = queue.findIndex((family) => family.includes(slug));
      if (at > 0) queue.unshift(...queue.splice(at, 1));
      const waiting = awaited.get(slug) ?? Promise.withResolvers<SupportTable>();
      awaited.set(slug, waiting);
      return waiting.promise;
    },
    cancel: () => end(new NationalJobEnded('Given up')),
  };
}
