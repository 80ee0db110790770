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
const LEAST_STARTS = 2;
/** Ties that all starts together may look at. */
const TIES_IN_ALL = 6000;
export const LOUVAIN_SEED = 20_261_126;

/**
 * Communities by the Louvain method (Blondel et al. 2008): the best of a few seeded starts, refined
 * on the single nodes, so that the same network always has the same communities.
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
  let groups = singles(base.size);
  let best = -Infinity;
  for (let start = 0; start < starts; start++) {
    const random = seededNumbers(seed + start);
    const found = singles(base.size);
    if (moveNodes(base, found, random)) climb(base, found, random);
    const reached = groupModularity(base, found);
    if (reached > best) [groups, best] = [found, reached];
  }
  refine(base, groups, seededNumbers(seed + starts));
  const { groups: of, count } = renumber(groups);
  return { of, count, modularity: groupModularity(base, of) };
}

/** Each node a group of its own. */
function singles(size: number): Int32Array {
  return Int32Array.from({ length: size }, (_, node) => node);
}

/** Lets single nodes change sides, and merges what can be merged then, until nothing changes. */
function refine(base: ClusterGraph, groups: Int32Array, random: () => number): void {
  do {
    // Moving single nodes costs little, merging the groups anew costs more: only when all stand.
    while (moveNodes(base, groups, random));
  } while (climb(base, groups, random));
}

/** Merges whole groups as long as that raises modularity. @returns whether any were merged */
function climb(base: ClusterGraph, groups: Int32Array, random: () => number): boolean {
  let { groups: current, count } = renumber(groups);
  let graph = mergeGroups(base, current, count);
  const mine = current;
  let merged = false;
  for (;;) {
    const above = singles(graph.size);
    if (!moveNodes(graph, above, random)) break;
    merged = true;
    ({ groups: current, count } = renumber(above));
    for (let node = 0; node < mine.length; node++) {
      mine[node] = current[mine[node] as number] as number;
    }
    graph = mergeGroups(graph, current, count);
  }
  groups.set(mine);
  return merged;
}

/** Numbers groups by their lowest node, without gaps. @param groups each below their number */
function renumber(groups: Int32Array): { groups: Int32Array; count: number } {
  const names = new Int32Array(groups.length).fill(-1);
  const result = new Int32Array(groups.length);
  let count = 0;
  for (let node = 0; node < groups.length; node++) {
    const group = groups[node] as number;
    if (names[group] === -1) names[group] = count++;
    result[node] = names[group] as number;
  }
  return { groups: result, count };
}
