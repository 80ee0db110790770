import { InputError } from '#lib/domain/issue.ts';
import type { Door, Need } from '#lib/domain/journey.ts';
import { countOutcomes, type OutcomeCounts } from '#lib/network/journeys/count-outcomes.ts';
import type { Journey } from '#lib/network/journeys/find-journeys.ts';
import { readSources } from '../../queries/sources.ts';
import type { Atlas } from '../atlas.ts';
import { getJourneys, type StateJourneys } from './journeys.ts';
import { nameJourney, nameOrganization, type Named, type NamedJourney } from './name-journeys.ts';
import type { NetworkQuestion } from './network.ts';

/** Which journeys are asked for; what is left out is all of it. */
export interface JourneyQuestion extends NetworkQuestion {
  /** 5-digit FIPS. */
  county?: string | null;
  /** Ids of doors and of needs. */
  doors?: readonly string[] | null;
  needs?: readonly string[] | null;
}

/** A door with who keeps it for a county. */
export interface CountyDoor {
  county: string;
  door: string;
  organizations: readonly Named[];
}

export interface JourneyAnswer {
  dataVersion: number;
  /** ISO date for which it holds. */
  day: string;
  demonstration: boolean;
  /** Those asked about, in the order of the product. */
  doors: readonly Door[];
  needs: readonly Need[];
  counts: OutcomeCounts;
  /** County by county, door by door, need by need. */
  journeys: readonly NamedJourney[];
  /** Who keeps which door for the counties asked about. */
  keepers: readonly CountyDoor[];
}

/**
 * Journeys by name, those of one county, of a state, of some doors and needs.
 * @throws InputError for a state, county, door or need that does not exist
 */
export async function getJourneyAnswer(
  atlas: Atlas,
  question: JourneyQuestion = {},
): Promise<JourneyAnswer> {
  const state = question.state ?? question.county?.slice(0, 2) ?? null;
  const [found, sources, { version }] = await Promise.all([
    getJourneys(atlas, { state, day: question.day ?? null }),
    readSources(atlas.db),
    atlas.dataVersion(),
  ]);
  const { input, list } = found;
  const isAsked = {
    county: choose(
      'county',
      input.counties,
      ({ fips }) => fips,
      question.county && [question.county],
    ),
    door: choose('door', input.doors, ({ id }) => id, question.doors),
    need: choose('need', input.needs, ({ id }) => id, question.needs),
  };
  const asked = list.filter(
    ({ county, door, need }) =>
      isAsked.county.has(county) && isAsked.door.has(door) && isAsked.need.has(need),
  );
  return {
    dataVersion: version,
    day: found.day,
    demonstration: sources.some((source) => source.demonstration),
    doors: input.doors.filter((_, at) => isAsked.door.has(at)),
    needs: input.needs.filter((_, at) => isAsked.need.has(at)),
    counts: countOutcomes(asked),
    journeys: asked.map((journey) => nameJourney(found, journey)),
    keepers: nameKeepers(found, asked),
  };
}

/** Positions of what is asked for; all without a choice. */
function choose<T>(
  column: string,
  all: readonly T[],
  idOf: (one: T) => string,
  ids: readonly string[] | null | undefined | '',
): ReadonlySet<number> {
  if (!ids) return new Set(all.keys());
  return new Set(
    ids.map((id) => {
      const at = all.findIndex((one) => idOf(one) === id);
      if (at >= 0) return at;
      const expected = `one of ${all.slice(0, 12).map(idOf).join(', ')}`;
      throw new InputError({ row: null, column, found: `"${id}"`, expected });
    }),
  );
}

function nameKeepers(found: StateJourneys, asked: readonly Journey[]): CountyDoor[] {
  const { input, serving } = found;
  const pairs = new Map(asked.map(({ county, door }) => [`${county} ${door}`, { county, door }]));
  return [...pairs.values()].map(({ county, door }) => ({
    county: input.counties[county]?.fips ?? '',
    door: input.doors[door]?.id ?? '',
    organizations: input.organizations.flatMap((_, position) =>
      ((serving.doors[county]?.[position] ?? 0) & (1 << door)) === 0
        ? []
        : [nameOrganization(found, position)],
    ),
  }));
}
