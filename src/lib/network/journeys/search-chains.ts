import { MOST_HANDOFFS } from '#lib/domain/journey.ts';
import type { Handoffs } from './handoffs.ts';

/** A search along hand-offs that can be run many times over the same network. */
export interface ChainSearch {
  /**
   * Visits every organization that can be reached from the starts by at most so many hand-offs, the
   * nearest first. Among equally near ones those come first whose chain has the stronger weakest
   * tie, then the stronger next weakest; among these the chain that is first in the order of
   * organizations, from its start on.
   * @param starts in the order of organizations
   * @param visit told the node and how many hand-offs away it is; returning false ends the search
   * @param isClosed organizations that do not exist for this search
   */
  run(
    starts: readonly number[],
    visit: (node: number, steps: number) => boolean,
    isClosed?: (node: number) => boolean,
  ): void;
  /** The chain to a node that the last run visited: from its start to itself. */
  chainTo(node: number): number[];
}

/**
 * What a tie of each strength adds to the frailty of a chain. Of two chains of equal length the one
 * with the smaller sum has fewer ties of the lowest strength, then fewer of the next: its weakest
 * ties are the stronger ones. Holds for chains of less than 16 ties.
 */
const FRAILTY = [16 ** 4, 16 ** 3, 16 ** 2, 16, 1] as const;

export function createChainSearch(
  { size, offsets, targets, strengths }: Handoffs,
  most: number = MOST_HANDOFFS,
): ChainSearch {
  const before = new Int32Array(size);
  const frailty = new Int32Array(size);
  /** Place of a node's chain among those of its distance, in the order of organizations. */
  const place = new Int32Array(size);
  const steps = new Int32Array(size);
  const keys = new Float64Array(size);
  // Numbers of runs instead of clearing: most runs touch few organizations.
  const seenIn = new Int32Array(size);
  let run = 0;

  /** Those that are one hand-off behind the given ones, each with the best chain to it. */
  function next(nodes: readonly number[], distance: number, isClosed: (node: number) => boolean) {
    const found: number[] = [];
    for (const from of nodes) {
      const end = offsets[from + 1] as number;
      for (let at = offsets[from] as number; at < end; at++) {
        const node = targets[at] as number;
        const sum = (frailty[from] as number) + (FRAILTY[strengths[at] as number] as number);
        if (seenIn[node] !== run) {
          if (isClosed(node)) continue;
          seenIn[node] = run;
          steps[node] = distance;
          found.push(node);
        } else if (steps[node] !== distance || !isBetter(from, sum, node)) continue;
        before[node] = from;
        frailty[node] = sum;
      }
    }
    return found;
  }

  function isBetter(from: number, sum: number, node: number): boolean {
    const known = frailty[node] as number;
    return sum < known || (sum === known && placeOf(from) < placeOf(before[node] as number));
  }

  const placeOf = (node: number) => place[node] as number;
  /** Sorts numbers below `size` by a key; numbers alone are sorted many times as fast as by a comparison. */
  function sortBy(list: readonly number[], keyOf: (one: number) => number): number[] {
    list.forEach((one, at) => (keys[at] = keyOf(one) * size + one));
    return Array.from(keys.subarray(0, list.length).sort(), (key) => key % size);
  }

  /** Gives each its place by its chain, then puts those with the stronger ties first. */
  function inOrder(nodes: readonly number[]): number[] {
    const byChain = sortBy(nodes, (node) => placeOf(before[node] as number));
    byChain.forEach((node, at) => (place[node] = at));
    const places = sortBy([...byChain.keys()], (at) => frailty[byChain[at] as number] as number);
    return places.map((at) => byChain[at] as number);
  }

  return {
    run(starts, visit, isClosed = () => false) {
      run++;
      let nodes = starts.filter((start) => !isClosed(start));
      nodes.forEach((start, at) => {
        [seenIn[start], steps[start], before[start], frailty[start]] = [run, 0, -1, 0];
        place[start] = at;
      });
      for (let distance = 0; nodes.length > 0;) {
        for (const node of nodes) if (!visit(node, distance)) return;
        if (++distance > most) return;
        nodes = inOrder(next(nodes, distance, isClosed));
      }
    },
    chainTo(node) {
      const chain = [node];
      for (let at = before[node] as number; at !== -1; at = before[at] as number) chain.unshift(at);
      return chain;
    },
  };
}
