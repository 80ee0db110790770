import type { Graph } from '#lib/network/graph/graph.ts';

/** Betweenness by its definition: walks all shortest paths of every pair and counts who is on them. */
export function bruteForceBetweenness(graph: Graph): number[] {
  const { size, offsets, neighbors } = graph;
  const around = Array.from({ length: size }, (_, node) => [
    ...neighbors.subarray(offsets[node], offsets[node + 1]),
  ]);
  const distances = around.map((_, source) => stepsFrom(around, source));
  const between = new Array<number>(size).fill(0);
  for (let source = 0; source < size; source++) {
    for (let target = source + 1; target < size; target++) {
      const paths = allPaths(around, distances[target] as number[], source, target);
      for (const path of paths) {
        for (const node of path.slice(1, -1))
          between[node] = (between[node] as number) + 1 / paths.length;
      }
    }
  }
  return between;
}

function stepsFrom(around: readonly number[][], source: number): number[] {
  const steps = around.map(() => Infinity);
  steps[source] = 0;
  for (let queue = [source]; queue.length > 0;) {
    const node = queue.shift() as number;
    for (const other of around[node] as number[]) {
      if (steps[other] !== Infinity) continue;
      steps[other] = (steps[node] as number) + 1;
      queue = [...queue, other];
    }
  }
  return steps;
}

function allPaths(
  around: readonly number[][],
  toTarget: number[],
  node: number,
  target: number,
): number[][] {
  if (node === target) return [[target]];
  if (toTarget[node] === Infinity) return [];
  return (around[node] as number[])
    .filter((next) => toTarget[next] === (toTarget[node] as number) - 1)
    .flatMap((next) => allPaths(around, toTarget, next, target).map((path) => [node, ...path]));
}
