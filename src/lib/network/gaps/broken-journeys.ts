import { MOST_HANDOFFS } from '#lib/domain/journey.ts';
import { reverseHandoffs } from '../journeys/handoffs.ts';
import type { Journey, Journeys } from '../journeys/find-journeys.ts';
import { createChainSearch, type ChainSearch } from '../journeys/search-chains.ts';

/** One hand-off of the three is the new tie. */
const LEFT = MOST_HANDOFFS - 1;
const TOO_FAR = LEFT + 1;

/** Who is how many hand-offs away from a door, or from whoever meets a need. */
export interface Surroundings {
  /** Per organization its hand-offs; more than two: too far. */
  steps: Int8Array;
  /** Organizations at 0, 1 and 2 hand-offs. */
  nodes: readonly number[][];
}

/** A journey that wants nothing but a tie, with everybody between whom a tie would mend it. */
export interface BrokenJourney {
  journey: Journey;
  /** From the door on. */
  ahead: Surroundings;
  /** Toward whoever meets the need. */
  behind: Surroundings;
}

/** Journeys without a path although the need is met in reach. */
export function findBroken({ list, serving, handoffs }: Journeys): BrokenJourney[] {
  const forward = createChainSearch(handoffs, LEFT);
  const backward = createChainSearch(reverseHandoffs(handoffs), LEFT);
  const known = new Map<string, Surroundings>();
  const around = (
    search: ChainSearch,
    masks: readonly Int32Array[],
    county: number,
    bit: number,
  ) => {
    const key = `${search === forward ? 'from' : 'to'} ${county} ${bit}`;
    const found = known.get(key) ?? surround(search, masks[county] as Int32Array, bit);
    known.set(key, found);
    return found;
  };
  return list
    .filter(({ missing }) => missing === 'tie')
    .map((journey) => ({
      journey,
      ahead: around(forward, serving.doors, journey.county, journey.door),
      behind: around(backward, serving.needs, journey.county, journey.need),
    }));
}

function surround(search: ChainSearch, bits: Int32Array, position: number): Surroundings {
  const starts: number[] = [];
  bits.forEach((own, node) => {
    if ((own & (1 << position)) !== 0) starts.push(node);
  });
  const nodes: number[][] = Array.from({ length: TOO_FAR }, () => []);
  const steps = new Int8Array(bits.length).fill(TOO_FAR);
  search.run(starts, (node, away) => {
    nodes[away]?.push(node);
    steps[node] = away;
    return true;
  });
  return { steps, nodes };
}

/** Calls for every hand-off that would mend the journey: from whom, to whom. */
export function eachMending(
  { ahead, behind }: BrokenJourney,
  tell: (from: number, to: number) => void,
): void {
  for (let before = 0; before <= LEFT; before++) {
    const froms = ahead.nodes[before] as number[];
    for (let after = 0; before + after <= LEFT; after++) {
      for (const from of froms) for (const to of behind.nodes[after] as number[]) tell(from, to);
    }
  }
}

/** Whether handing on from one organization to the other would mend the journey. */
export function isMendedBy({ ahead, behind }: BrokenJourney, from: number, to: number): boolean {
  return (ahead.steps[from] as number) + (behind.steps[to] as number) <= LEFT;
}
