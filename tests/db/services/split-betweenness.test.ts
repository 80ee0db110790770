import { describe, expect, it } from 'vitest';
import { allNodes } from '#lib/network/paths/all-nodes.ts';
import { sumDependencies } from '#lib/network/paths/sum-dependencies.ts';
import { splitBetweenness } from '#lib/server/services/network/split-betweenness.ts';
import { randomGraph } from '../../support/network/graphs.ts';

describe('splitBetweenness', { timeout: 30_000 }, () => {
  const graph = randomGraph(301, 700, 5);

  it.each([1, 2, 3])('is the same on %i threads, and says how far it is', async (workers) => {
    const seen: number[] = [];
    const onProgress = (done: number, of: number) => seen.push(done / of);
    const between = await splitBetweenness(graph, { workers, onProgress });
    sumDependencies(graph, allNodes(graph.size)).forEach((both, node) => {
      expect(between[node]).toBeCloseTo(both / 2, 8);
    });
    expect(seen.at(-1)).toBe(1);
  });

  it('ends when it is told to', async () => {
    const reason = new Error('No longer wanted');
    const controller = new AbortController();
    const work = splitBetweenness(randomGraph(20_000, 60_000, 1), {
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    });
    await expect(work).rejects.toBe(reason);
    await expect(splitBetweenness(graph, { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
  });
});
