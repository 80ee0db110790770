import { kindBit } from './kind-set.ts';
import type { Graph, GraphTie } from './graph.ts';

/**
 * Builds a graph. Ties of one pair, in either direction, become one edge: its strength is the
 * greatest, its kinds are all of them, and it is confirmed where any tie is. A tie of an organization
 * with itself says nothing about a network and is left out.
 * @param size number of organizations
 * @throws RangeError for an end that is no organization, or a strength that is not above zero
 */
export function buildGraph(size: number, ties: Iterable<GraphTie>): Graph {
  const merged = [...mergeTies(size, ties).values()].sort(
    (a, b) => a.low - b.low || a.high - b.high,
  );
  const offsets = new Int32Array(size + 1);
  for (const { low, high } of merged) {
    offsets[low + 1] = (offsets[low + 1] as number) + 1;
    offsets[high + 1] = (offsets[high + 1] as number) + 1;
  }
  for (let i = 0; i < size; i++)
    offsets[i + 1] = (offsets[i + 1] as number) + (offsets[i] as number);
  return {
    size,
    edges: merged.length,
    offsets,
    ...listNeighbors(offsets, merged),
    lows: Int32Array.from(merged, ({ low }) => low),
    highs: Int32Array.from(merged, ({ high }) => high),
    strengths: Float64Array.from(merged, ({ strength }) => strength),
    kinds: Uint16Array.from(merged, ({ kinds }) => kinds),
    confirmed: Uint8Array.from(merged, ({ confirmed }) => (confirmed ? 1 : 0)),
  };
}

interface MergedTie {
  low: number;
  high: number;
  strength: number;
  kinds: number;
  confirmed: boolean;
}

function mergeTies(size: number, ties: Iterable<GraphTie>): Map<number, MergedTie> {
  const merged = new Map<number, MergedTie>();
  for (const { from, to, strength, kind, confirmed = false } of ties) {
    if (!isNode(from, size) || !isNode(to, size) || !(strength > 0)) {
      throw new RangeError(
        `No tie of ${from} and ${to} of strength ${strength} among ${size} nodes`,
      );
    }
    if (from === to) continue;
    const [low, high] = from < to ? [from, to] : [to, from];
    const kinds = kind === undefined ? 0 : kindBit(kind);
    const known = merged.get(low * size + high);
    if (!known) {
      merged.set(low * size + high, { low, high, strength, kinds, confirmed });
      continue;
    }
    known.strength = Math.max(known.strength, strength);
    known.kinds |= kinds;
    known.confirmed ||= confirmed;
  }
  return merged;
}

function isNode(value: number, size: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < size;
}

/** Edges come in order of their lower and then their higher node: so each list is ascending. */
function listNeighbors(
  offsets: Int32Array,
  edges: readonly MergedTie[],
): Pick<Graph, 'neighbors' | 'weights' | 'edgeOf'> {
  const neighbors = new Int32Array(2 * edges.length);
  const weights = new Float64Array(2 * edges.length);
  const edgeOf = new Int32Array(2 * edges.length);
  const next = offsets.slice();
  const add = (node: number, neighbor: number, edge: number, strength: number) => {
    const at = next[node] as number;
    next[node] = at + 1;
    neighbors[at] = neighbor;
    weights[at] = strength;
    edgeOf[at] = edge;
  };
  // All lower neighbors of a node come before its higher ones.
  edges.forEach(({ low, high, strength }, edge) => add(high, low, edge, strength));
  edges.forEach(({ low, high, strength }, edge) => add(low, high, edge, strength));
  return { neighbors, weights, edgeOf };
}
