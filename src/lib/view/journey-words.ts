import type { Finding } from './map-page.ts';
import type { ToldOutcome } from './journey-cells.ts';
import type { JourneyStop, ToldJourney } from './journey-page.ts';
import { counted, people, percent } from './numbers.ts';

/** How many journeys end how. */
export interface JourneyCounts {
  direct: number;
  'two-steps': number;
  'three-steps': number;
  'no-path': number;
  'no-door': number;
  'not-assessed': number;
  missingTie: number;
}

/** "23 of 56 journeys in Perry County have no path." */
export function journeyFinding(counts: JourneyCounts, place: string, oneCounty: boolean): Finding {
  const paths = counts.direct + counts['two-steps'] + counts['three-steps'];
  const known = paths + counts['no-path'];
  const unknown = counts['no-door'] + counts['not-assessed'];
  const aside = `${counted(unknown, 'more is', 'more are')} not known: no such door, or no list of the support.`;
  const detail =
    `A journey is a chain of at most three hand-offs, partner to partner, from where a person comes in to a support in reach` +
    `${oneCounty ? '' : ', counted in every county'}.${unknown > 0 ? ` ${aside}` : ''}`;
  if (known === 0) {
    return { headline: `No journey in ${place} can be told: no entry door is known.`, detail };
  }
  const tie = counts.missingTie;
  const reason =
    counts['no-path'] === 0
      ? ''
      : ` Of those without, ${people(tie)} want only a tie: the support is in reach.`;
  return {
    headline: `${people(counts['no-path'])} of ${counted(known, 'journey', 'journeys')} in ${place} ${counts['no-path'] === 1 ? 'has' : 'have'} no path.`,
    detail: `${percent(paths / known)} have one.${reason} ${detail}`,
  };
}

/** What telling a journey needs. */
export interface JourneySource {
  doors: readonly { id: string; label: string; phrase: string }[];
  needs: readonly { id: string; label: string; phrase: string }[];
  journeys: readonly (ToldOutcome & {
    county: string;
    door: string;
    need: string;
    chain: readonly JourneyStop[];
  })[];
}

/** Tells one journey of a county, or where in a state it has no path. */
export function tellJourney(
  { doors, needs, journeys }: JourneySource,
  open: { door: string; need: string },
  where: { county: string | null; names: ReadonlyMap<string, string> },
): ToldJourney | null {
  const door = doors.find(({ id }) => id === open.door);
  const need = needs.find(({ id }) => id === open.need);
  if (!door || !need) return null;
  const own = journeys.filter((one) => one.door === open.door && one.need === open.need);
  const heading = `${door.label} to ${need.label.toLowerCase()}`;
  const [first] = own;
  if (where.county !== null && first) {
    const sentence = countySentence(first, { door: door.phrase, need: need.phrase }, where.county);
    return { heading, sentence, chain: first.chain, counties: [] };
  }
  const broken = own.filter(({ outcome }) => outcome === 'no-path');
  return {
    heading,
    sentence:
      broken.length === 0
        ? `No county is known to have no path from ${door.phrase} to ${need.phrase}.`
        : `In ${counted(broken.length, 'county', 'counties')} nobody is handed on from ${door.phrase} to ${need.phrase}.`,
    chain: [],
    counties: broken.map(({ county, missing }) => ({
      fips: county,
      name: where.names.get(county) ?? county,
      text: missing === 'tie' ? 'a tie is missing' : 'the service is missing',
    })),
  };
}

function countySentence(
  { outcome, steps, missing, chain }: ToldOutcome & { chain: readonly JourneyStop[] },
  { door, need }: { door: string; need: string },
  county: string,
): string {
  switch (outcome) {
    case 'direct':
    case 'two-steps':
    case 'three-steps':
      return steps === 0
        ? `In ${county}, ${chain[0]?.name ?? 'the door'} itself offers ${need}.`
        : `In ${county}, a person is handed on from ${door} to ${need} in ${counted(steps ?? 0, 'hand-off', 'hand-offs')}.`;
    case 'no-path':
      return missing === 'tie'
        ? `In ${county}, ${need} is in reach, but no chain of at most three hand-offs leads there from ${door}: a tie is missing.`
        : `In ${county}, no ${need} is in reach of its residents: the service is missing.`;
    case 'no-door':
      return `Nobody is known to keep this door for ${county}: nothing can be said.`;
    case 'not-assessed':
      return `No source lists ${need} in ${county}: nothing can be said.`;
  }
}
