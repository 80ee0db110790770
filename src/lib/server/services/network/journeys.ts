import { createSourceSets } from '#lib/coverage/source-sets.ts';
import { readListings } from '#lib/coverage/listing-claims.ts';
import { DOOR_DEFINITIONS, NEEDS } from '#lib/domain/journey.ts';
import { findJourneys, type Journeys } from '#lib/network/journeys/find-journeys.ts';
import type { JourneyInput } from '#lib/network/journeys/input.ts';
import {
  readCounties,
  readRuralUrbanCodes,
  readStatesWithData,
  readTracts,
} from '../../queries/places.ts';
import { readClaims } from '../../queries/sources.ts';
import type { Atlas } from '../atlas.ts';
import { getCatalog } from '../catalog.ts';
import { chooseNearby } from './choose-nearby.ts';
import { getNetworkData } from './network-data.ts';
import type { NetworkQuestion } from './network.ts';
import { stateFips } from './state-of.ts';

/** All journeys of a state's counties. */
export interface StateJourneys extends Journeys {
  /** 2-digit FIPS code. */
  state: string;
  /** ISO date for which they hold. */
  day: string;
}

/**
 * The journeys of a state's counties from every door to every need, worked out once per day and
 * data version from the ties that may be named. Organizations of other states take part.
 * @param question.state without it, the state with most services
 * @throws InputError for a state that does not exist
 */
export async function getJourneys(
  atlas: Atlas,
  question: NetworkQuestion = {},
): Promise<StateJourneys> {
  const [first] = await readStatesWithData(atlas.db);
  const state = stateFips(question.state) ?? first?.state ?? '';
  const day = question.day ?? atlas.today();
  return atlas.remember(`journeys:${state}:${day}`, async () => ({
    ...findJourneys(await getJourneyInput(atlas, state, day)),
    state,
    day,
  }));
}

async function getJourneyInput(atlas: Atlas, state: string, day: string): Promise<JourneyInput> {
  const [catalog, data, counties, codes, tracts, claims] = await Promise.all([
    getCatalog(atlas),
    getNetworkData(atlas, day),
    readCounties(atlas.db, [state]),
    readRuralUrbanCodes(atlas.db, [state]),
    readTracts(atlas.db, [state]),
    readClaims(atlas.db),
  ]);
  const chosen = chooseNearby(data, state, tracts);
  const organizations = data.organizations.filter(({ id }) => chosen.has(id));
  const positions = new Map(organizations.map(({ id }, at) => [id, at]));
  const listingOf = readListings(catalog, claims, createSourceSets());
  return {
    ...{ catalog, organizations, tracts, doors: DOOR_DEFINITIONS, needs: NEEDS },
    services: data.offers.flatMap(({ organizationId, ...offer }) => {
      const organization = positions.get(organizationId);
      return organization === undefined ? [] : [{ organization, ...offer }];
    }),
    links: data.ties.flatMap(({ fromId, toId, ...tie }) => {
      const [from, to] = [positions.get(fromId), positions.get(toId)];
      return from === undefined || to === undefined ? [] : [{ from, to, ...tie }];
    }),
    counties: counties.map((county) => ({ ...county, rucc: codes.get(county.fips) ?? null })),
    isListed: (support, county) => listingOf(support, county).completeness !== null,
  };
}
