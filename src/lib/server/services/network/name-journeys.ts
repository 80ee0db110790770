import type { DoorId } from '#lib/domain/journey.ts';
import type { Journey, JourneyOutcome, Journeys } from '#lib/network/journeys/find-journeys.ts';

/** An organization by name. */
export interface Named {
  id: string;
  name: string;
}

/** A journey with names for numbers. */
export interface NamedJourney {
  /** 5-digit FIPS. */
  county: string;
  door: DoorId;
  /** Id of a need. */
  need: string;
  outcome: JourneyOutcome;
  /** Hand-offs; null without a chain. */
  steps: number | null;
  /** From the door to whoever meets the need; empty without a chain. */
  chain: readonly Named[];
  missing: 'service' | 'tie' | null;
}

/** @returns the organization at a position */
export function nameOrganization({ input }: Pick<Journeys, 'input'>, position: number): Named {
  const { id, name } = input.organizations[position] as Journeys['input']['organizations'][number];
  return { id, name };
}

export function nameJourney(journeys: Pick<Journeys, 'input'>, journey: Journey): NamedJourney {
  const { counties, doors, needs } = journeys.input;
  const { outcome, steps, chain, missing } = journey;
  return {
    county: (counties[journey.county] as (typeof counties)[number]).fips,
    door: (doors[journey.door] as (typeof doors)[number]).id,
    need: (needs[journey.need] as (typeof needs)[number]).id,
    ...{ outcome, steps, missing },
    chain: chain.map((position) => nameOrganization(journeys, position)),
  };
}
