import { MOST_HANDOFFS } from '#lib/domain/journey.ts';
import type { Handoffs } from './handoffs.ts';

/** A search along hand-offs that can be run many times over the same network. */
export interface ChainSearch {
  /**
   * Visits every organization that can be reached from the starts by at most so many hand-offs,
   * the nearest first; among equally near ones those behind the strongest tie, and then in the order
   * of organizations.
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

export function createChainSearch(
  { size, offsets, targets }: Handoffs,
  most: number = MOST_HANDOFFS,
): ChainSearch {
  const queue = new Int32Array(size);
  const steps = new Int32Array(size);
  const before = new Int32Array(size);
  // Numbers of runs instead of clearing: most runs touch few organizations.
  const seenIn = new Int32Array(size);
  let run = 0;
  return {
    run(starts, visit, isClosed = () => false) {
      run++;
      let length = 0;
      const add = (node: number, from: number, distance: number) => {
        if (seenIn[node] === run || isClosed(node)) return;
        seenIn[node] = run;
        before[node] = from;
        steps[node] = distance;
        queue[length++] = node;
      };
      for (const start of starts) add(start, -1, 0);
      for (let i = 0; i < length; i++) {
        const node = queue[i] as number;
        const distance = steps[node] as number;
        if (!visit(node, distance)) return;
        if (distance === most) continue;
        const end = offsets[node + 1] as number;
        for (let at = offsets[node] as number; at < end; at++) {
          add(targets[at] as number, node, distance + 1);
        }
      }
    },
    chainTo(node) {
      const chain = [node];
      for (let at = before[node] as number; at !== -1; at = before[at] as number) chain.unshift(at);
      return chain;
    },
  };
}
