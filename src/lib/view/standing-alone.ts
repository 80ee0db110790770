import type { GraphPicture } from './graph-picture.ts';
import type { GraphScene } from './graph-scene.ts';
import type { NetworkEdge } from './network-data.ts';
import { people } from './numbers.ts';

/** Above the first row, in units of the layout. */
const ABOVE = 14;

/**
 * What stands over the rows of those that have no tie: "Standing alone, no working tie: 68".
 * @param positions x and y of each organization, in turn
 * @returns null where nobody who is shown stands alone
 */
export function standingAlone(
  { edges }: { edges: readonly Pick<NetworkEdge, 'from' | 'to'>[] },
  { nodes }: Pick<GraphScene, 'nodes'>,
  positions: ArrayLike<number>,
): GraphPicture['note'] {
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const alone = Array.from(nodes.keys()).filter((at) => nodes[at] && !tied.has(at));
  if (alone.length === 0) return null;
  return {
    text: `Standing alone, no working tie: ${people(alone.length)}`,
    x: Math.min(...alone.map((at) => positions[2 * at] as number)),
    y: Math.min(...alone.map((at) => positions[2 * at + 1] as number)) - ABOVE,
  };
}
