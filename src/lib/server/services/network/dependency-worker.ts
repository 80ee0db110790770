import { parentPort, workerData } from 'node:worker_threads';
import { sumDependencies } from '#lib/network/paths/sum-dependencies.ts';
import type { Adjacency } from '#lib/network/paths/search-levels.ts';

// One part of a split betweenness: see split-betweenness.ts, which starts and ends this thread.
const { graph, sources } = workerData as { graph: Adjacency; sources: Int32Array };
const dependency = sumDependencies(graph, sources, (done) => {
  parentPort?.postMessage({ done });
  return true;
});
parentPort?.postMessage({ dependency });
