import { buildGraph } from '../graph/build-graph.ts';
import type { Graph } from '../graph/graph.ts';
import { findJourneys, type Journey, type Journeys } from '../journeys/find-journeys.ts';
import type { JourneyInput, NetworkLink, NetworkService } from '../journeys/input.ts';
import { residentsBehind } from '../journeys/residents-behind.ts';
import type { Closure } from './closures.ts';
import { fallApart } from './pieces.ts';
import { findSoleReach } from './sole-reach.ts';

/** What goes: services and ties, of a grant that ends or of an organization that closes. */
export interface Going {
  service: (service: NetworkService) => boolean;
  link: (link: NetworkLink) => boolean;
  /** Organizations that close. */
  organization?: (position: number) => boolean;
}

/** What breaks if some services and ties go. */
export type Loss = Omit<Closure, 'organization'>;

const NOBODY = () => false;

/** Finds everything anew without them, and compares. */
export function findLoss(journeys: Journeys, going: Going): Loss {
  const { input, serving } = journeys;
  const isClosed = going.organization ?? NOBODY;
  const left = findJourneys(without(input, going));
  const broken: Journey[] = [];
  const longer: Journey[] = [];
  journeys.list.forEach((journey, at) => {
    if (journey.steps === null) return;
    const steps = left.list[at]?.steps ?? null;
    if (steps === null) broken.push(journey);
    else if (steps > journey.steps) longer.push(journey);
  });
  const sole = findSoleReach(input, serving.residents, 1, (one) => (going.service(one) ? 0 : null));
  return {
    ...fallApart(graphOf(input), graphOf(left.input), isClosed),
    ...{ broken, longer, journeyResidents: residentsBehind(journeys, broken) },
    losses: sole.list[0] ?? [],
    losing: sole.people[0] ?? 0,
  };
}

/** The grants that pay for a service or a tie, by name. */
export function grantsOf({ services, links }: Pick<JourneyInput, 'services' | 'links'>): string[] {
  const names = [...services, ...links].flatMap(({ funding }) => funding ?? []);
  return [...new Set(names)].sort();
}

/** What goes where a grant ends. */
export function endOfGrant(grant: string): Going {
  return {
    service: ({ funding }) => funding === grant,
    link: ({ funding }) => funding === grant,
  };
}

/** What goes where an organization closes. */
export function closing(organization: number): Going {
  return {
    service: (service) => service.organization === organization,
    link: ({ from, to }) => from === organization || to === organization,
    organization: (position) => position === organization,
  };
}

function without(
  input: JourneyInput,
  { service, link, organization = NOBODY }: Going,
): JourneyInput {
  return {
    ...input,
    organizations: input.organizations.map((one, at) =>
      organization(at) ? { ...one, doors: [] } : one,
    ),
    services: input.services.filter((one) => !service(one)),
    links: input.links.filter((one) => !link(one)),
  };
}

/** Who has a tie of any kind. */
export function graphOf({ organizations, links }: JourneyInput): Graph {
  return buildGraph(organizations.length, links);
}
