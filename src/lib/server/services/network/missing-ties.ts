import type { DoorId } from '#lib/domain/journey.ts';
import { graphOf } from '#lib/network/gaps/losses.ts';
import { findMissingTies, type MissingTie } from '#lib/network/gaps/missing-ties.ts';
import { readSources } from '../../queries/sources.ts';
import type { Atlas } from '../atlas.ts';
import { getJourneys, type StateJourneys } from './journeys.ts';
import { nameJourney, nameOrganization, type Named, type NamedJourney } from './name-journeys.ts';
import type { NetworkQuestion } from './network.ts';

export interface MissingTiesQuestion extends NetworkQuestion {
  /** How many; 50 without it. */
  limit?: number | null;
}

/** A tie that would mend journeys, with what its sentence is made of. */
export interface NamedMissingTie {
  from: Named;
  to: Named;
  direction: 'mutual' | 'from-to';
  /** Statute miles, straight line; null where one has no place. */
  milesApart: number | null;
  /** Journeys that have no path and would have one. */
  journeys: number;
  /** Residents of their counties, each county once. */
  residents: number;
  counties: readonly { fips: string; name: string }[];
  doors: readonly DoorId[];
  /** Ids of needs. */
  needs: readonly string[];
  /** Each of the journeys. */
  mended: readonly NamedJourney[];
}

export interface MissingTiesAnswer {
  dataVersion: number;
  day: string;
  demonstration: boolean;
  /** Journeys without a path for want of a tie, in all. */
  broken: number;
  /** Best first. */
  ties: readonly NamedMissingTie[];
}

const USUAL_LIMIT = 50;

/** @throws InputError for a state that does not exist */
export async function getMissingTies(
  atlas: Atlas,
  question: MissingTiesQuestion = {},
): Promise<MissingTiesAnswer> {
  const limit = question.limit ?? USUAL_LIMIT;
  const found = await getJourneys(atlas, question);
  const { state, day } = found;
  return atlas.remember(`missing-ties:${state}:${day}:${limit}`, async () => {
    const [sources, { version }] = await Promise.all([readSources(atlas.db), atlas.dataVersion()]);
    const ties = findMissingTies(found, graphOf(found.input), limit);
    return {
      dataVersion: version,
      day,
      demonstration: sources.some((source) => source.demonstration),
      broken: found.list.filter(({ missing }) => missing === 'tie').length,
      ties: ties.map((tie) => nameTie(found, tie)),
    };
  });
}

function nameTie(found: StateJourneys, tie: MissingTie): NamedMissingTie {
  const mended = tie.journeys.map((journey) => nameJourney(found, journey));
  const fips = new Set(mended.map(({ county }) => county));
  return {
    from: nameOrganization(found, tie.from),
    to: nameOrganization(found, tie.to),
    ...{ direction: tie.direction, milesApart: tie.milesApart, residents: tie.residents },
    journeys: mended.length,
    counties: found.input.counties
      .filter((county) => fips.has(county.fips))
      .map((county) => ({ fips: county.fips, name: county.name })),
    doors: [...new Set(mended.map(({ door }) => door))],
    needs: [...new Set(mended.map(({ need }) => need))],
    mended,
  };
}
