import { GENDERS, ANY_SERVICE, type ServiceFilter } from '#lib/domain/service-filter.ts';
import type { Weekday } from '#lib/domain/meeting.ts';

/** Under which terms an address asks for coverage: the rule for "enough", and which services count. */
export interface AskedTerms {
  /** Id of a yardstick, as the address says it; null for the product's own. */
  yardstick: string | null;
  filter: ServiceFilter;
}

export const DEFAULT_TERMS: AskedTerms = { yardstick: null, filter: ANY_SERVICE };

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Reads the terms from the query of an address; what is not of the expected form reads as not asked. */
export function readTerms(query: URLSearchParams): AskedTerms {
  const time = (key: string) => {
    const value = query.get(key) ?? '';
    return TIME.test(value) ? value : null;
  };
  const months = Number(query.get('verified') ?? '');
  const language = query.get('language') ?? '';
  return {
    yardstick: query.get('yardstick') || null,
    filter: {
      medication: query.get('medication') === 'yes',
      community: query.get('open') === 'community',
      narrLevels: readLevels(query.getAll('narr').join('')),
      language: /^[a-z]{2,3}$/.test(language) ? language : null,
      gender: GENDERS.find((one) => one === query.get('gender')) ?? null,
      children: query.get('children') === 'yes',
      verifiedWithin: Number.isInteger(months) && months > 0 && months <= 120 ? months : null,
      day: readDay(query.get('day') ?? ''),
      from: time('from'),
      until: time('until'),
    },
  };
}

function readLevels(text: string): number[] {
  return [...new Set(text)]
    .map(Number)
    .filter((level) => level >= 1 && level <= 4)
    .sort();
}

function readDay(text: string): Weekday | null {
  return /^[0-6]$/.test(text) ? (Number(text) as Weekday) : null;
}

/** The terms as entries of a query, defaults left out. */
export function termEntries({ yardstick, filter }: AskedTerms): [string, string][] {
  const entries: [string, string | null][] = [
    ['yardstick', yardstick],
    ['medication', filter.medication ? 'yes' : null],
    ['open', filter.community ? 'community' : null],
    ['narr', filter.narrLevels.join('') || null],
    ['language', filter.language],
    ['gender', filter.gender],
    ['children', filter.children ? 'yes' : null],
    ['verified', filter.verifiedWithin === null ? null : String(filter.verifiedWithin)],
    ['day', filter.day === null ? null : String(filter.day)],
    ['from', filter.from],
    ['until', filter.until],
  ];
  return entries.filter((entry): entry is [string, string] => entry[1] !== null);
}
