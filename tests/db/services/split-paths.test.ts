import { describe, expect, it } from 'vitest';
import { allNodes } from '#lib/network/paths/all-nodes.ts';
import { sumDependencies } from '#lib/network/paths/sum-dependencies.ts';
import { sumDistances } from '#lib/network/paths/sum-distances.ts';
import { splitPaths } from '#lib/server/services/network/split-paths.ts';
import { randomGraph } from '../../support/network/graphs.ts';

describe('splitPaths', { timeout: 30_000 }, () => {
  const graph = randomGraph(301, 700, 5);

  it.each([1, 2, 3])('is the same on %i threads, and says how far it is', async (workers) => {
    const seen: number[] = [];
    const onProgress = (done: number, of: number) => seen.push(done / of);
    const { betweenness, distances } = await splitPaths(graph, { onProgress }, { workers });
    sumDependencies(graph, allNodes(graph.size)).forEach((both, node) => {
      expect(betweenness[node]).toBeCloseTo(both / 2, 8);
    });
    expect(distances).toEqual(sumDistances(graph));
    expect(seen.at(-1)).toBe(1);
  });

  it('ends when it is told to', async () => {
    const reason = new Error('No longer wanted');
    const controller = new AbortController();
    const work = splitPaths(randomGraph(20_000, 60_000, 1), {
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    });
    await expect(work).rejects.toBe(reason);
    await expect(splitPaths(graph, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
