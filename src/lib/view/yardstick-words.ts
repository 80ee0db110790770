import { classesOf, type CountyScheme } from '#lib/domain/county-class.ts';
import type { DistanceRule, RatioRule, Yardstick } from '#lib/domain/yardstick.ts';
import { people, percent } from './numbers.ts';

const CLASS_WORDS: Readonly<Record<CountyScheme, Readonly<Record<string, string>>>> = {
  rurality: { urban: 'urban', rural: 'rural' },
  'medicare-advantage': {
    'large-metro': 'large metro',
    metro: 'metro',
    micro: 'micro',
    rural: 'rural',
    ceac: 'extreme access (CEAC)',
  },
  'density-250': { urban: 'urban', rural: 'rural' },
};

const SCHEME_WORDS: Readonly<Record<CountyScheme, string>> = {
  rurality: 'Counties are urban or rural by rural-urban continuum code (1 to 3, 4 to 9).',
  'medicare-advantage':
    'Counties are typed by residents and density as Medicare Advantage types them.',
  'density-250': 'Counties with fewer than 250 residents per square mile are rural.',
};

/** "large metro": the class of a county as it stands before "county". */
export function classWord(scheme: CountyScheme, countyClass: string): string {
  return CLASS_WORDS[scheme][countyClass] ?? countyClass;
}

/** How the rule classes counties, in one sentence; null for a ratio, which does not. */
export function schemeSentence({ rule }: Pick<Yardstick, 'rule'>): string | null {
  return rule.kind === 'ratio' ? null : SCHEME_WORDS[rule.scheme];
}

/** The rule in one or two sentences: what a county needs to be covered, and what makes a gap. */
export function ruleSentence({ rule, gapBelow }: Pick<Yardstick, 'rule' | 'gapBelow'>): string {
  const covered = rule.kind === 'ratio' ? ratioSentence(rule) : distanceSentence(rule);
  return `${covered} A county without a service is a gap below ${percent(gapBelow)} of residents in reach.`;
}

function ratioSentence({ counted, atLeast, per }: RatioRule): string {
  const what = counted === 'services' ? servicesWord(atLeast) : placesWord(atLeast);
  return `At least ${amount(atLeast)} ${what} in the county for every ${people(per)} residents; reach goes by the support’s own catchment.`;
}

const amount = (value: number) => (Number.isInteger(value) ? people(value) : String(value));
const servicesWord = (count: number) => (count === 1 ? 'service' : 'services');
const placesWord = (count: number) =>
  count === 1
    ? 'place (bed, seat or person at one time)'
    : 'places (beds, seats or people at one time)';

function distanceSentence({ scheme, classes, minimum }: DistanceRule): string {
  const terms = classesOf(scheme).map((id) => ({
    id,
    word: classWord(scheme, id),
    ...classes[id],
  }));
  const what = minimum === 1 ? 'a service' : `at least ${minimum} services`;
  return `${sharePart(terms)} with ${what} within ${milesPart(terms)}.`;
}

interface Term {
  word: string;
  miles?: number | null;
  share?: number;
}

/** "90 % of residents in urban counties, 85 % in rural ones". */
function sharePart(terms: readonly Term[]): string {
  const shares = groupBy(terms, ({ share }) => percent(share ?? null));
  if (shares.length === 1) return `${shares[0]?.value ?? ''} of residents`;
  return shares
    .map(({ value, words }, at) =>
      at === 0
        ? `${value} of residents in ${listed(words)} counties`
        : `${value} in ${listed(words)} ones`,
    )
    .join(', ');
}

/** "20 miles (urban), 45 miles (rural)"; "the support’s own catchment". */
function milesPart(terms: readonly Term[]): string {
  const distances = groupBy(terms, ({ miles }) =>
    miles === null || miles === undefined ? 'the support’s own catchment' : `${miles} miles`,
  );
  if (distances.length === 1) return distances[0]?.value ?? '';
  return distances.map(({ value, words }) => `${value} (${listed(words)})`).join(', ');
}

function groupBy(terms: readonly Term[], value: (term: Term) => string) {
  const groups = Map.groupBy(terms, value);
  return [...groups].map(([key, own]) => ({ value: key, words: own.map(({ word }) => word) }));
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
