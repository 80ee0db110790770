import type { Graph } from '../graph/graph.ts';
import { mergeGroups, toClusterGraph, type ClusterGraph } from './cluster-graph.ts';
import { moveNodes } from './move-nodes.ts';
import { groupModularity } from './modularity.ts';
import { seededNumbers } from './seeded.ts';

/** Groups of organizations that work with each other more than with others. */
export interface Communities {
  /** Per node its community, numbered by the lowest node. */
  of: Int32Array;
  count: number;
  modularity: number;
}

/** Orders of nodes that are tried, the best result stands: more where a network is small. */
const MOST_STARTS = 20;
const LEAST_STARTS = 3;
/** Ties that all starts together may look at. */
const TIES_IN_ALL = 6000;
export const LOUVAIN_SEED = 20_261_126;

/**
 * Communities by the Louvain method (Blondel et al. 2008), each time refined on the single nodes;
 * the best of a few seeded starts, so that the same network always has the same communities.
 * @param weights parallel to `graph.neighbors`; null: all ties alike
 * @param seed from which the orders follow
 */
export function findCommunities(
  graph: Graph,
  weights: Float64Array | null = null,
  seed: number = LOUVAIN_SEED,
): Communities {
  const base = toClusterGraph(graph, weights);
  const affordable = Math.floor(TIES_IN_ALL / Math.max(1, graph.edges));
  const starts = Math.max(LEAST_STARTS, Math.min(MOST_STARTS, affordable));
  let best: Communities | null = null;
  for (let start = 0; start < starts; start++) {
    const of = renumber(oneStart(base, seededNumbers(seed + start)));
    const modularity = groupModularity(base, of.groups);
    if (!best || modularity > best.modularity) {
      best = { of: of.groups, count: of.count, modularity };
    }
  }
  return best as Communities;
}

/** Climbs from single nodes to ever larger groups, then lets single nodes change sides, and again. */
function oneStart(base: ClusterGraph, random: () => number): Int32Array {
  const groups = Int32Array.from({ length: base.size }, (_, node) => node);
  if (base.total === 0) return groups;
  while (moveNodes(base, groups, random)) climb(base, groups, random);
  return groups;
}

/** Merges whole groups as long as that raises modularity. */
function climb(base: ClusterGraph, groups: Int32Array, random: () => number): void {
  let { groups: current, count } = renumber(groups);
  let graph = mergeGroups(base, current, count);
  const mine = current;
  for (;;) {
    const merged = Int32Array.from({ length: graph.size }, (_, node) => node);
    if (!moveNodes(graph, merged, random)) break;
    ({ groups: current, count } = renumber(merged));
    for (let node = 0; node < mine.length; node++) {
      mine[node] = current[mine[node] as number] as number;
    }
    graph = mergeGroups(graph, current, count);
  }
  groups.set(mine);
}

/** Numbers groups by their lowest node, without gaps. */
function renumber(groups: Int32Array): { groups: Int32Array; count: number } {
  const names = new Map<number, number>();
  const result = groups.map((group) => {
    const known = names.get(group);
    if (known !== undefined) return known;
    names.set(group, names.size);
    return names.size - 1;
  });
  return { groups: result, count: names.size };
}
