import { findComponents } from '../graph/components.ts';
import type { Graph } from '../graph/graph.ts';

/** What is left of how a network holds together. */
export interface Falling {
  /** Pieces that there are more than before, those who closed not counted. */
  morePieces: number;
  /** Organizations that lose their link with the greatest part of what was their piece. */
  separated: number;
}

/**
 * Compares the pieces of a network before and after.
 * @param after over the same nodes
 * @param isClosed nodes that are no longer there
 */
export function fallApart(
  before: Graph,
  after: Graph,
  isClosed: (node: number) => boolean,
): Falling {
  const old = findComponents(before);
  const now = findComponents(after, isClosed);
  const parts = old.sizes.map(() => new Set<number>());
  const members = new Int32Array(old.sizes.length);
  for (let node = 0; node < before.size; node++) {
    if (isClosed(node)) continue;
    const piece = old.of[node] as number;
    parts[piece]?.add(now.of[node] as number);
    members[piece] = (members[piece] as number) + 1;
  }
  return parts.reduce(
    (sum, set, piece) => {
      const sizes = [...set].map((part) => now.sizes[part] as number);
      return {
        morePieces: sum.morePieces + Math.max(0, sizes.length - 1),
        separated: sum.separated + (members[piece] as number) - Math.max(0, ...sizes),
      };
    },
    { morePieces: 0, separated: 0 },
  );
}
