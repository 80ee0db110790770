import type { Graph } from '../graph/graph.ts';
import { findCuts } from '../graph/cuts.ts';
import { findChains, type Journey, type Journeys } from '../journeys/find-journeys.ts';
import { residentsBehind } from '../journeys/residents-behind.ts';
import { fallApart, type Falling } from './pieces.ts';
import { findSoleReach, type SoleReach } from './sole-reach.ts';

/** What breaks if one organization closes. */
export interface Closure extends Falling {
  /** Position of the organization. */
  organization: number;
  /** Journeys that have a path now and would have none. */
  broken: readonly Journey[];
  /** Journeys that would need more hand-offs than now. */
  longer: readonly Journey[];
  /** Residents of the counties of the broken journeys, each county once. */
  journeyResidents: number;
  /** Supports that residents reach through it alone. */
  losses: readonly SoleReach[];
  /** Residents who lose a support, each person once. */
  losing: number;
}

/**
 * Judges every organization as if it alone closed. A journey's path can break only where the
 * organization is on the chain that was found: any other chain is as good as before.
 * @param graph who has a tie of any kind
 */
export function findClosures(journeys: Journeys, graph: Graph): Closure[] {
  const { input, serving } = journeys;
  const sole = findSoleReach(
    input,
    serving.residents,
    input.organizations.length,
    (service) => service.organization,
  );
  const { articulation } = findCuts(graph);
  const onChains = journeysByMember(journeys);
  return input.organizations.map((_, organization) => {
    const isClosed = (node: number) => node === organization;
    const falling =
      articulation[organization] === 1
        ? fallApart(graph, graph, isClosed)
        : { morePieces: 0, separated: 0 };
    const { broken, longer } = judgeJourneys(journeys, onChains[organization] ?? [], isClosed);
    return {
      organization,
      ...falling,
      ...{ broken, longer, journeyResidents: residentsBehind(journeys, broken) },
      losses: sole.list[organization] ?? [],
      losing: sole.people[organization] as number,
    };
  });
}

/**
 * The organizations that a network most depends on: whose closing breaks most journeys; among equals
 * those through whom alone more residents reach a support, then those who hold more others together.
 */
export function mostDependedOn(closures: readonly Closure[], limit: number): Closure[] {
  return [...closures]
    .sort(
      (a, b) =>
        b.broken.length - a.broken.length ||
        b.losing - a.losing ||
        b.separated - a.separated ||
        a.organization - b.organization,
    )
    .slice(0, limit);
}

function journeysByMember({ input, list }: Journeys): Journey[][] {
  const members: Journey[][] = input.organizations.map(() => []);
  for (const journey of list) for (const node of journey.chain) members[node]?.push(journey);
  return members;
}

function judgeJourneys(
  { serving, search }: Journeys,
  list: readonly Journey[],
  isClosed: (node: number) => boolean,
): Pick<Closure, 'broken' | 'longer'> {
  const broken: Journey[] = [];
  const longer: Journey[] = [];
  const searched = new Map<string, ReturnType<typeof findChains>>();
  for (const journey of list) {
    const { county, door, need, chain } = journey;
    const key = `${county} ${door}`;
    let chains = searched.get(key);
    if (chains === undefined) {
      chains = findChains(serving, search, county, door, isClosed);
      searched.set(key, chains);
    }
    const left = chains?.[need];
    if (!left) broken.push(journey);
    else if (left.length > chain.length) longer.push(journey);
  }
  return { broken, longer };
}
