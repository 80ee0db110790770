import { describe, expect, it } from 'vitest';
import { allNodes } from '#lib/network/paths/all-nodes.ts';
import { sumDependencies } from '#lib/network/paths/sum-dependencies.ts';
import { sumDistances } from '#lib/network/paths/sum-distances.ts';
import { bruteForceBetweenness } from '../../support/network/brute-force-betweenness.ts';
import { graphOf, randomGraph } from '../../support/network/graphs.ts';

describe('sumDependencies', () => {
  it.each([
    [5, 4],
    [17, 20],
    [33, 60],
    [50, 70],
  ])('agrees with walking every shortest path of %i nodes and %i ties', (size, ties) => {
    const graph = randomGraph(size, ties, size);
    const dependency = sumDependencies(graph, allNodes(size));
    bruteForceBetweenness(graph).forEach((expected, node) => {
      expect((dependency[node] as number) / 2).toBeCloseTo(expected, 9);
    });
  });

  it('adds up over parts of the sources', () => {
    const graph = randomGraph(70, 160, 3);
    const nodes = allNodes(70);
    const whole = sumDependencies(graph, nodes);
    const parts = [nodes.subarray(0, 23), nodes.subarray(23)].map((part) =>
      sumDependencies(graph, part),
    );
    whole.forEach((value, node) => {
      const sum = parts.reduce((all, part) => all + (part[node] as number), 0);
      expect(sum).toBeCloseTo(value, 9);
    });
  });

  it('takes a chain of many levels', () => {
    const size = 500;
    const chain = graphOf(
      size,
      Array.from({ length: size - 1 }, (_, i) => `${i}-${i + 1}`).join(' '),
    );
    const dependency = sumDependencies(chain, allNodes(size));
    // A link of a chain has everything on either side of it.
    expect((dependency[100] as number) / 2).toBe(100 * 399);
    expect(sumDistances(chain).histogram).toHaveLength(size);
  });

  it('says how far it is, and ends when it is told to', () => {
    const graph = randomGraph(50, 60, 1);
    const seen: number[] = [];
    const result = sumDependencies(graph, allNodes(50), (done, of) => {
      seen.push(done / of);
      return done < 30;
    });
    expect(result).toBeNull();
    expect(seen).toEqual([16 / 50, 32 / 50]);
  });
});
