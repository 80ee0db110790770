import { InputError } from '#lib/domain/issue.ts';
import { findClosures, mostDependedOn, type Closure } from '#lib/network/gaps/closures.ts';
import { endOfGrant, findLoss, grantsOf, graphOf, type Loss } from '#lib/network/gaps/losses.ts';
import { readSources } from '../../queries/sources.ts';
import type { Atlas } from '../atlas.ts';
import { getCoverageInput } from '../coverage-input.ts';
import { getStateCells } from '../coverage.ts';
import { getTerms } from '../terms.ts';
import { findChangedCells, type ChangedCell } from './changed-cells.ts';
import { getJourneys, type StateJourneys } from './journeys.ts';
import { nameJourney, nameOrganization, type Named, type NamedJourney } from './name-journeys.ts';
import { getNetworkData, type NetworkData } from './network-data.ts';
import type { NetworkQuestion } from './network.ts';

/** What breaks, by name. */
export interface Breaking {
  /** Journeys that have a path now and would have none. */
  broken: readonly NamedJourney[];
  /** Journeys that would need more hand-offs than now. */
  longer: readonly NamedJourney[];
  /** Residents of the counties of the broken journeys, each county once. */
  journeyResidents: number;
  /** Supports newly out of reach, by county. */
  losses: readonly { county: string; support: string; people: number }[];
  /** Residents who lose a support, each person once. */
  losing: number;
  /** Coverage cells whose state would change. */
  cells: readonly ChangedCell[];
  /** Pieces that the network falls into beyond those it has. */
  morePieces: number;
  /** Organizations cut off from the greatest part of their piece. */
  separated: number;
}

export interface OrganizationClosing extends Breaking {
  organization: Named;
}

export interface GrantEnding extends Breaking {
  grant: string;
  /** Last day that any of its services names, ISO date; null where none does. */
  endsOn: string | null;
  /** Services and ties that it pays for. */
  services: number;
  ties: number;
}

export interface FragilityAnswer {
  dataVersion: number;
  day: string;
  demonstration: boolean;
  /** The organizations that the network most depends on, first the one whose closing breaks most. */
  organizations: readonly OrganizationClosing[];
  /** Every grant that pays for a service or a tie that may be named, by name. */
  grants: readonly GrantEnding[];
}

const MOST_DEPENDED_ON = 10;

/**
 * What breaks if one organization closes or one grant ends, each by itself.
 * @param question.limit how many organizations; ten without it
 * @throws InputError for a state that does not exist
 */
export async function getFragility(
  atlas: Atlas,
  question: NetworkQuestion & { limit?: number | null } = {},
): Promise<FragilityAnswer> {
  const limit = question.limit ?? MOST_DEPENDED_ON;
  const found = await getJourneys(atlas, question);
  const { state, day } = found;
  return atlas.remember(`fragility:${state}:${day}:${limit}`, async () => {
    const [data, closures, sources, { version }, cellsOf] = await Promise.all([
      getNetworkData(atlas, day),
      getClosures(atlas, found),
      readSources(atlas.db),
      atlas.dataVersion(),
      createReassessment(atlas, state),
    ]);
    return {
      dataVersion: version,
      day,
      demonstration: sources.some((source) => source.demonstration),
      organizations: mostDependedOn(closures.list, limit).map((closure) =>
        nameClosure(found, closure, data, cellsOf),
      ),
      grants: grantsOf(found.input).map((grant) => nameGrant(found, grant, data, cellsOf)),
    };
  });
}

/**
 * What breaks if one organization closes.
 * @throws InputError where it has no part in the state's network
 */
export async function getClosing(
  atlas: Atlas,
  organizationId: string,
  question: NetworkQuestion = {},
): Promise<OrganizationClosing> {
  const found = await getJourneys(atlas, question);
  const { list } = await getClosures(atlas, found);
  const position = found.input.organizations.findIndex(({ id }) => id === organizationId);
  const closure = list[position];
  if (!closure) {
    const expected = 'the id of an organization of the network';
    throw new InputError({
      row: null,
      column: 'organization',
      found: `"${organizationId}"`,
      expected,
    });
  }
  const data = await getNetworkData(atlas, found.day);
  return nameClosure(found, closure, data, await createReassessment(atlas, found.state));
}

/** Judged all at once, since they share what they are judged by. */
function getClosures(atlas: Atlas, found: StateJourneys): Promise<{ list: Closure[] }> {
  const { state, day } = found;
  return atlas.remember(`closures:${state}:${day}`, () =>
    Promise.resolve({ list: findClosures(found, graphOf(found.input)) }),
  );
}

/** Tells which cells of the state change without some services. */
type Reassess = (goneServices: Iterable<string>) => ChangedCell[];

async function createReassessment(atlas: Atlas, state: string): Promise<Reassess> {
  const terms = await getTerms(atlas);
  const [input, cells] = await Promise.all([
    getCoverageInput(atlas, [state], terms),
    getStateCells(atlas, state, terms),
  ]);
  return (gone) => findChangedCells(input, cells, new Set(gone));
}

function nameClosure(
  found: StateJourneys,
  closure: Closure,
  { offers }: NetworkData,
  cellsOf: Reassess,
): OrganizationClosing {
  const organization = nameOrganization(found, closure.organization);
  const own = offers.filter(({ organizationId }) => organizationId === organization.id);
  return { organization, ...nameBreaking(found, closure, cellsOf(own.map(({ id }) => id))) };
}

function nameGrant(
  found: StateJourneys,
  grant: string,
  { offers }: NetworkData,
  cellsOf: Reassess,
): GrantEnding {
  const own = offers.filter(({ funding }) => funding === grant);
  const days = own.flatMap(({ endsOn }) => endsOn ?? []).sort();
  return {
    grant,
    endsOn: days.at(-1) ?? null,
    services: own.length,
    ties: found.input.links.filter(({ funding }) => funding === grant).length,
    ...nameBreaking(found, findLoss(found, endOfGrant(grant)), cellsOf(own.map(({ id }) => id))),
  };
}

function nameBreaking(found: StateJourneys, loss: Loss, cells: readonly ChangedCell[]): Breaking {
  const { broken, longer, losses, journeyResidents, losing, morePieces, separated } = loss;
  return {
    broken: broken.map((journey) => nameJourney(found, journey)),
    longer: longer.map((journey) => nameJourney(found, journey)),
    losses: losses.map(({ county, ...loss }) => ({
      county: found.input.counties[county]?.fips ?? '',
      ...loss,
    })),
    ...{ cells, journeyResidents, losing, morePieces, separated },
  };
}
