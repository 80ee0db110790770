import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Adjacency } from '#lib/network/paths/search-levels.ts';
import { sumDependencies } from '#lib/network/paths/sum-dependencies.ts';
import { noDistances, type DistanceSums } from '#lib/network/paths/sum-distances.ts';

/** What a thread is started with. */
interface Start {
  job: 'network-paths';
  graph: Adjacency;
  /** Nodes to search from. */
  sources: Int32Array;
}

/** What a thread tells: how many sources are done, and in the end what follows from them. */
export type PathMessage = { done: number } | { dependency: Float64Array; distances: DistanceSums };

const isStart = (data: unknown): data is Start =>
  typeof data === 'object' && data !== null && 'job' in data && data.job === 'network-paths';

/**
 * Starts a thread that finds the shortest paths from some sources: one part of `splitPaths`, which
 * ends it. This very module is what the thread runs, in `src` as in the built app.
 */
export function startPathWorker(graph: Adjacency, sources: Int32Array): Worker {
  const start: Start = { job: 'network-paths', graph, sources };
  return new Worker(new URL(import.meta.url), { workerData: start });
}

if (!isMainThread && parentPort && isStart(workerData)) {
  const port = parentPort;
  const tell = (message: PathMessage) => port.postMessage(message);
  const { graph, sources } = workerData;
  const distances = noDistances(graph.size);
  const onSources = (done: number) => {
    tell({ done });
    return true;
  };
  const dependency = sumDependencies(graph, sources, onSources, distances);
  if (dependency) tell({ dependency, distances });
}
