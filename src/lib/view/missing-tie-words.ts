import { DOOR_DEFINITIONS, NEEDS } from '#lib/domain/journey.ts';
import type { JourneyStop, MissingTieLine } from './journey-page.ts';
import { counted, miles, people } from './numbers.ts';

/** A missing tie, as far as its sentence needs it. */
export interface MissingTieFacts {
  from: JourneyStop;
  to: JourneyStop;
  direction: 'mutual' | 'from-to';
  milesApart: number | null;
  journeys: number;
  residents: number;
  counties: readonly { name: string }[];
  doors: readonly string[];
  needs: readonly string[];
}

/** "A tie would mend 12 journeys of 28,473 residents." */
export function missingTieLine(tie: MissingTieFacts): MissingTieLine {
  const { from, to, direction, milesApart, journeys, residents, counties } = tie;
  const doors = phrases(DOOR_DEFINITIONS, tie.doors);
  const needs = phrases(NEEDS, tie.needs);
  const hands =
    direction === 'mutual' ? 'handing people on both ways' : `handing people on to ${to.name}`;
  return {
    ...{ from, to },
    sentence: `would mend ${counted(journeys, 'journey', 'journeys')} of ${people(residents)} residents`,
    detail: `${hands}: from ${doors} to ${needs}, in ${named(counties.map(({ name }) => name))}.`,
    apart: milesApart === null ? 'distance not known' : `${miles(milesApart)} apart`,
  };
}

function phrases(all: readonly { id: string; phrase: string }[], ids: readonly string[]): string {
  return named(ids.map((id) => all.find((one) => one.id === id)?.phrase ?? id));
}

/** As many as are named one by one. */
const NAMED = 4;

/** "a", "a and b", "a, b and 3 more". */
function named(words: readonly string[]): string {
  const shown = words.slice(0, NAMED);
  const more = words.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
