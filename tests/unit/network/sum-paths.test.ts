import { describe, expect, it } from 'vitest';
import { allNodes } from '#lib/network/paths/all-nodes.ts';
import { sumPaths } from '#lib/network/paths/sum-paths.ts';
import { bruteForceBetweenness } from '../../support/network/brute-force-betweenness.ts';
import { graphOf, randomGraph } from '../../support/network/graphs.ts';

describe('sumPaths', () => {
  it.each([
    [5, 4],
    [17, 20],
    [33, 60],
    [50, 70],
  ])('agrees with walking every shortest path of %i nodes and %i ties', (size, ties) => {
    const graph = randomGraph(size, ties, size);
    const { dependency } = sumPaths(graph, allNodes(size));
    bruteForceBetweenness(graph).forEach((expected, node) => {
      expect((dependency[node] as number) / 2).toBeCloseTo(expected, 9);
    });
  });

  it('adds up over parts of the sources', () => {
    const graph = randomGraph(70, 160, 3);
    const nodes = allNodes(70);
    const whole = sumPaths(graph, nodes);
    const parts = [nodes.subarray(0, 23), nodes.subarray(23)].map((part) => sumPaths(graph, part));
    whole.dependency.forEach((value, node) => {
      const sum = parts.reduce((all, part) => all + (part.dependency[node] as number), 0);
      expect(sum).toBeCloseTo(value, 9);
    });
    expect(parts.flatMap(({ totals }) => [...totals])).toEqual([...whole.totals]);
  });

  it('takes a chain of many levels', () => {
    const size = 500;
    const chain = graphOf(
      size,
      Array.from({ length: size - 1 }, (_, i) => `${i}-${i + 1}`).join(' '),
    );
    const { dependency, histogram } = sumPaths(chain, allNodes(size));
    // A link of a chain has everything on either side of it.
    expect((dependency[100] as number) / 2).toBe(100 * 399);
    expect(histogram).toHaveLength(size);
  });

  it('says how far it is, and ends when it is told to', () => {
    const graph = randomGraph(50, 60, 1);
    const seen: number[] = [];
    const result = sumPaths(graph, allNodes(50), (done, of) => {
      seen.push(done / of);
      return done < 30;
    });
    expect(result).toBeNull();
    expect(seen).toEqual([16 / 50, 32 / 50]);
  });
});
