import { Worker } from 'node:worker_threads';
import type { Adjacency } from '#lib/network/paths/search-levels.ts';

/** Ways to follow the work and to end it. */
export interface SplitOptions {
  /** Threads; two without it. */
  workers?: number;
  /** Ends the work: the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Told how many of all sources are done. */
  onProgress?: (done: number, of: number) => void;
}

type Message = { done: number } | { dependency: Float64Array };

/**
 * Betweenness of every node, raw: the sources split over threads. For networks of many thousands;
 * a state's network takes less time than starting a thread.
 * @throws the signal's reason where it was aborted; what a thread failed with
 */
export async function splitBetweenness(
  { size, offsets, neighbors }: Adjacency,
  { workers = 2, signal, onProgress }: SplitOptions = {},
): Promise<Float64Array> {
  signal?.throwIfAborted();
  const graph = { size, offsets: shared(offsets), neighbors: shared(neighbors) };
  const done = new Array<number>(workers).fill(0);
  const threads: Worker[] = [];
  try {
    const parts = Array.from({ length: workers }, (_, part) => {
      // Every so manieth node: hubs and the rest are shared evenly.
      const sources = Int32Array.from(
        { length: Math.ceil((size - part) / workers) },
        (_, i) => i * workers + part,
      );
      const file = new URL('./dependency-worker.ts', import.meta.url);
      const thread = new Worker(file, { workerData: { graph, sources } });
      threads.push(thread);
      return listen(thread, (count) => {
        done[part] = count;
        onProgress?.(
          done.reduce((sum, one) => sum + one, 0),
          size,
        );
      });
    });
    const sums = await Promise.race([Promise.all(parts), aborted(signal)]);
    return sums
      .reduce((all, one) => all.map((value, node) => value + (one[node] as number)))
      .map((both) => both / 2);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** A copy that all threads read in place. */
function shared(values: Int32Array): Int32Array {
  const copy = new Int32Array(new SharedArrayBuffer(values.byteLength));
  copy.set(values);
  return copy;
}

function listen(thread: Worker, onDone: (count: number) => void): Promise<Float64Array> {
  return new Promise((resolve, reject) => {
    thread.on('message', (message: Message) => {
      if ('dependency' in message) resolve(message.dependency);
      else onDone(message.done);
    });
    thread.on('error', reject);
  });
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
