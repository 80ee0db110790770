import type { Graph } from '../graph/graph.ts';
import type { Crossing } from './mixing.ts';

/**
 * Counts the ties of each group: those to others, and those among its own. A tie of an organization
 * whose group is not known counts in none.
 * @param groups per node its group from 0; -1 where it is not known
 * @param count how many groups there are
 */
export function crossingOfGroups(
  { edges, lows, highs }: Graph,
  groups: ArrayLike<number>,
  count: number,
): Crossing[] {
  const perGroup = Array.from({ length: count }, (): Crossing => ({ external: 0, internal: 0 }));
  for (let edge = 0; edge < edges; edge++) {
    const one = groups[lows[edge] as number] as number;
    const other = groups[highs[edge] as number] as number;
    const [own, theirs] = [perGroup[one], perGroup[other]];
    if (!own || !theirs) continue;
    if (own === theirs) {
      own.internal++;
      continue;
    }
    own.external++;
    theirs.external++;
  }
  return perGroup;
}

/**
 * Assortativity of groups (Newman 2003): the share of ties within groups beyond what would be
 * expected if ties fell at random, against the most that could be: 1 when no tie crosses, 0 when as
 * many cross as by chance, below 0 when more do.
 * @returns null where all ties are of one group, or there is none
 */
export function groupAssortativity(groups: readonly Crossing[]): number | null {
  // A tie within a group has both of its ends there.
  const ends = groups.map(({ external, internal }) => external + 2 * internal);
  const all = ends.reduce((sum, one) => sum + one, 0);
  if (all === 0) return null;
  const within = groups.reduce((sum, { internal }) => sum + (2 * internal) / all, 0);
  const expected = ends.reduce((sum, one) => sum + (one / all) ** 2, 0);
  return expected === 1 ? null : (within - expected) / (1 - expected);
}
