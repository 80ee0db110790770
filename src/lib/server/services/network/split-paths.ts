import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Measuring } from '#lib/network/measures/measuring.ts';
import { allNodes } from '#lib/network/paths/all-nodes.ts';
import type { Adjacency } from '#lib/network/paths/search-levels.ts';
import { joinDistances } from '#lib/network/paths/sum-distances.ts';
import type { Following } from '../shared-work.ts';
import { startPathWorker, type PathMessage } from './path-worker.ts';

/** How the work is split. */
interface Split {
  workers?: number;
  /** Only every so manieth node is a source: its share of the sums alone is found, to time it. */
  every?: number;
}

/** So many threads at most: the machine has others to answer. */
const MOST_WORKERS = 2;

/**
 * Betweenness of every node and all distances: the sources split over threads, so that this one
 * goes on answering. For networks of many thousands; a state's takes less time than starting a thread.
 * @throws the signal's reason where it was aborted; what a thread failed with
 */
export async function splitPaths(
  { size, offsets, neighbors }: Adjacency,
  { signal, onProgress }: Following = {},
  { workers = Math.min(MOST_WORKERS, availableParallelism()), every = 1 }: Split = {},
): Promise<Pick<Measuring, 'betweenness' | 'distances'>> {
  signal?.throwIfAborted();
  const graph = { size, offsets: shared(offsets), neighbors: shared(neighbors) };
  const all = allNodes(size).filter((node) => node % every === 0);
  const done = new Array<number>(workers).fill(0);
  const threads: Worker[] = [];
  try {
    const parts = Array.from({ length: workers }, (_, part) => {
      // In turn: hubs and the rest are shared evenly.
      const sources = all.filter((_, at) => at % workers === part);
      const thread = startPathWorker(graph, sources);
      threads.push(thread);
      return listen(thread, (count) => {
        done[part] = count;
        onProgress?.(
          done.reduce((sum, one) => sum + one, 0),
          all.length,
        );
      });
    });
    const found = await Promise.race([Promise.all(parts), aborted(signal)]);
    const betweenness = new Float64Array(size);
    for (const { dependency } of found) {
      for (let node = 0; node < size; node++) {
        betweenness[node] = (betweenness[node] as number) + (dependency[node] as number) / 2;
      }
    }
    const distances = joinDistances(
      size,
      found.map((part) => part.distances),
    );
    return { betweenness, distances };
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

type Found = Exclude<PathMessage, { done: number }>;

function listen(thread: Worker, onDone: (count: number) => void): Promise<Found> {
  return new Promise((resolve, reject) => {
    thread.on('message', (message: PathMessage) => {
      if ('dependency' in message) resolve(message);
      else onDone(message.done);
    });
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('A thread ended too soon')));
  });
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
