import type { Graph } from '../graph/graph.ts';
import type { Journey, Journeys } from '../journeys/find-journeys.ts';
import { residentsBehind } from '../journeys/residents-behind.ts';
import { eachMending, findBroken, isMendedBy, type BrokenJourney } from './broken-journeys.ts';
import { findNearPairs, type NearPairs } from './near-pairs.ts';
import { createPairCounter } from './pair-counter.ts';

/** Two organizations whose tie would mend journeys. */
export interface MissingTie {
  /** Positions of organizations: who would hand on, and to whom. */
  from: number;
  to: number;
  /** `mutual` where handing on the other way mends journeys too. */
  direction: 'mutual' | 'from-to';
  /** Statute miles, straight line, between their nearest places; null where one has no place. */
  milesApart: number | null;
  /** Journeys that it would mend by itself, in the order of the list. */
  journeys: readonly Journey[];
  /** Residents of the counties of these journeys, each county once. */
  residents: number;
}

/**
 * The pairs without a tie, in reach of each other, whose tie would mend most journeys; among equals
 * those with more residents behind them, and then the nearer. Each is judged by itself, as if it
 * were the only new tie.
 * @param graph who has a tie of any kind
 * @param limit how many are wanted; those given are exactly the best
 */
export function findMissingTies(journeys: Journeys, graph: Graph, limit: number): MissingTie[] {
  const { organizations, services } = journeys.input;
  const broken = findBroken(journeys);
  const near = findNearPairs(organizations.length, services);
  const counter = createPairCounter(organizations.length);
  for (const one of broken) eachMending(one, counter.add);
  const candidates = counter
    .entries()
    .filter(([low, high]) => low !== high && !isTied(graph, low, high) && near.isNear(low, high))
    .sort((a, b) => b[2] - a[2]);
  const found: MissingTie[] = [];
  const best: number[] = [];
  for (const [low, high, atMost] of candidates) {
    // A journey that both directions mend was counted twice: no pair mends more than its count.
    if (best.length >= limit && atMost < (best[limit - 1] as number)) break;
    const tie = describe(journeys, broken, near, [low, high]);
    found.push(tie);
    insertDescending(best, tie.journeys.length);
  }
  return found.sort(byMerit).slice(0, limit);
}

function describe(
  journeys: Journeys,
  broken: readonly BrokenJourney[],
  near: NearPairs,
  [low, high]: readonly [number, number],
): MissingTie {
  const there = broken.filter((one) => isMendedBy(one, low, high));
  const back = broken.filter((one) => isMendedBy(one, high, low));
  const mended = broken
    .filter((one) => isMendedBy(one, low, high) || isMendedBy(one, high, low))
    .map(({ journey }) => journey);
  const [from, to] = there.length >= back.length ? [low, high] : [high, low];
  return {
    ...{ from, to },
    direction: there.length > 0 && back.length > 0 ? 'mutual' : 'from-to',
    milesApart: near.milesApart(low, high),
    journeys: mended,
    residents: residentsBehind(journeys, mended),
  };
}

/** Farther than anything on Earth: what is not known comes last. */
const UNKNOWN_MILES = 1e5;

function byMerit(a: MissingTie, b: MissingTie): number {
  return (
    b.journeys.length - a.journeys.length ||
    b.residents - a.residents ||
    (a.milesApart ?? UNKNOWN_MILES) - (b.milesApart ?? UNKNOWN_MILES) ||
    a.from - b.from ||
    a.to - b.to
  );
}

function isTied({ offsets, neighbors }: Graph, one: number, other: number): boolean {
  return neighbors.subarray(offsets[one], offsets[one + 1]).includes(other);
}

function insertDescending(list: number[], value: number): void {
  const at = list.findIndex((one) => one < value);
  list.splice(at === -1 ? list.length : at, 0, value);
}
