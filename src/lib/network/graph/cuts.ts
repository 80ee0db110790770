import type { Graph } from './graph.ts';

/** Where a network hangs by one organization or one tie. */
export interface Cuts {
  /** Per node: 1 where its piece falls apart without it. */
  articulation: Uint8Array;
  /** Per node: into how many pieces its own piece falls without it; 0 for a node without a tie. */
  pieces: Int32Array;
  /** Per edge: 1 where its piece falls apart without it. */
  bridges: Uint8Array;
}

/**
 * Articulation points and bridges in one depth-first search (Hopcroft and Tarjan 1973), without
 * recursion, so that a long chain does not exhaust the stack.
 */
export function findCuts(graph: Graph): Cuts {
  const { size, edges, offsets, neighbors, edgeOf } = graph;
  const cuts: Cuts = {
    articulation: new Uint8Array(size),
    pieces: new Int32Array(size),
    bridges: new Uint8Array(edges),
  };
  const found = new Int32Array(size);
  const lowest = new Int32Array(size);
  const parent = new Int32Array(size).fill(-1);
  const parentEdge = new Int32Array(size).fill(-1);
  const next = offsets.slice(0, size);
  let clock = 0;
  for (let root = 0; root < size; root++) {
    if (found[root] !== 0) continue;
    found[root] = lowest[root] = ++clock;
    for (let node = root; node !== -1;) {
      const at = next[node] as number;
      if (at < (offsets[node + 1] as number)) {
        next[node] = at + 1;
        const neighbor = neighbors[at] as number;
        const edge = edgeOf[at] as number;
        if (edge === parentEdge[node]) continue;
        if (found[neighbor] !== 0) {
          lowest[node] = Math.min(lowest[node] as number, found[neighbor] as number);
          continue;
        }
        found[neighbor] = lowest[neighbor] = ++clock;
        parent[neighbor] = node;
        parentEdge[neighbor] = edge;
        node = neighbor;
        continue;
      }
      finish(node);
      node = parent[node] as number;
    }
    // The root has no piece above it.
    cuts.pieces[root] = Math.max(0, (cuts.pieces[root] as number) - 1);
  }
  for (let node = 0; node < size; node++) {
    const linked = (offsets[node + 1] as number) > (offsets[node] as number);
    cuts.pieces[node] = linked ? (cuts.pieces[node] as number) + 1 : 0;
    cuts.articulation[node] = (cuts.pieces[node] as number) > 1 ? 1 : 0;
  }
  return cuts;

  /** Everything below the node has been seen: tells its parent. */
  function finish(node: number): void {
    const above = parent[node] as number;
    if (above === -1) return;
    lowest[above] = Math.min(lowest[above] as number, lowest[node] as number);
    if ((lowest[node] as number) >= (found[above] as number)) {
      cuts.pieces[above] = (cuts.pieces[above] as number) + 1;
    }
    if ((lowest[node] as number) > (found[above] as number)) {
      cuts.bridges[parentEdge[node] as number] = 1;
    }
  }
}
