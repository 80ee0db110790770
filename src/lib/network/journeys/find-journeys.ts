import { createChainSearch, type ChainSearch } from './search-chains.ts';
import { listHandoffs, type Handoffs } from './handoffs.ts';
import type { JourneyInput } from './input.ts';
import { findServing, type Serving } from './serving.ts';

/** How a journey from a door to a need ends. */
export type JourneyOutcome =
  /** At the door itself, or by one hand-off. */
  | 'direct'
  | 'two-steps'
  | 'three-steps'
  /** There is a door, and no chain of at most three hand-offs: see `missing`. */
  | 'no-path'
  /** No organization is known to keep this door for the county: nothing can be said. */
  | 'no-door'
  /** Nobody is known to meet the need here, and no source claims to list it here. */
  | 'not-assessed';

/** From one door to one need, for the residents of one county. */
export interface Journey {
  /** Positions among the input's counties, doors and needs. */
  county: number;
  door: number;
  need: number;
  outcome: JourneyOutcome;
  /** Hand-offs, 0 where the door itself meets the need; null without a chain. */
  steps: number | null;
  /** Positions of organizations, from the door to whoever meets the need; empty without a chain. */
  chain: readonly number[];
  /** What is missing where there is no path: the service, or the tie to one that is in reach. */
  missing: 'service' | 'tie' | null;
}

/** All journeys of some counties, with what they were found by. */
export interface Journeys {
  input: JourneyInput;
  handoffs: Handoffs;
  serving: Serving;
  search: ChainSearch;
  /** County by county, door by door, need by need. */
  list: readonly Journey[];
}

/** Finds the shortest chain of hand-offs for every county, door and need. */
export function findJourneys(input: JourneyInput): Journeys {
  const handoffs = listHandoffs(input.organizations.length, input.links);
  const serving = findServing(input);
  const search = createChainSearch(handoffs);
  const list = input.counties.flatMap((_, county) => {
    const offered = needsServed(serving, county);
    return input.doors.flatMap((_, door) => {
      const chains = findChains(serving, search, county, door);
      return input.needs.map((_, need): Journey => {
        const chain = chains?.[need] ?? [];
        const outcome = outcomeOf(input, chains, { county, need, chain, offered });
        const missing = outcome !== 'no-path' ? null : hasBit(offered, need) ? 'tie' : 'service';
        const steps = chain.length === 0 ? null : chain.length - 1;
        return { county, door, need, outcome, steps, chain, missing };
      });
    });
  });
  return { input, handoffs, serving, search, list };
}

/** Position of a journey in the list. */
export function journeyAt(
  { doors, needs }: JourneyInput,
  county: number,
  door: number,
  need: number,
) {
  return (county * doors.length + door) * needs.length + need;
}

/**
 * The chains from one door of a county.
 * @returns per need the shortest chain, undefined without one; null where the county has no such door
 */
export function findChains(
  { doors, needs }: Pick<Serving, 'doors' | 'needs'>,
  search: ChainSearch,
  county: number,
  door: number,
  isClosed?: (node: number) => boolean,
): (number[] | undefined)[] | null {
  const starts: number[] = [];
  (doors[county] as Int32Array).forEach((bits, node) => {
    if (hasBit(bits, door) && isClosed?.(node) !== true) starts.push(node);
  });
  if (starts.length === 0) return null;
  const served = needs[county] as Int32Array;
  const chains: (number[] | undefined)[] = [];
  let found = 0;
  search.run(
    starts,
    (node) => {
      for (let fresh = (served[node] as number) & ~found; fresh !== 0; fresh &= fresh - 1) {
        const need = 31 - Math.clz32(fresh & -fresh);
        chains[need] = search.chainTo(node);
        found |= 1 << need;
      }
      return true;
    },
    isClosed,
  );
  return chains;
}

interface OutcomeQuestion {
  county: number;
  need: number;
  chain: readonly number[];
  /** Bits of the needs that anybody meets in reach of the county. */
  offered: number;
}

function outcomeOf(
  { needs, counties, isListed }: JourneyInput,
  chains: readonly unknown[] | null,
  { county, need, chain, offered }: OutcomeQuestion,
): JourneyOutcome {
  if (chains === null) return 'no-door';
  if (chain.length > 0)
    return chain.length < 3 ? 'direct' : chain.length === 3 ? 'two-steps' : 'three-steps';
  if (hasBit(offered, need)) return 'no-path';
  const { fips } = counties[county] as JourneyInput['counties'][number];
  const { supports } = needs[need] as JourneyInput['needs'][number];
  return supports.some((support) => isListed(support, fips)) ? 'no-path' : 'not-assessed';
}

/** Bits of the needs that anybody meets for a county. */
export function needsServed({ needs }: Pick<Serving, 'needs'>, county: number): number {
  return (needs[county] as Int32Array).reduce((all, bits) => all | bits, 0);
}

function hasBit(bits: number, position: number): boolean {
  return (bits & (1 << position)) !== 0;
}
