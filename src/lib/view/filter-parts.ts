import type { FilterConcern } from '#lib/coverage/filters/concerns.ts';
import { WEEKDAYS } from '#lib/domain/meeting.ts';
import type { ServiceFilter } from '#lib/domain/service-filter.ts';
import { clockWords } from './clock-words.ts';
import { languageName } from '#lib/domain/language-name.ts';

/** One filter that is set, in words. */
export interface FilterPart {
  concern: FilterConcern;
  /** On its own: "Medication welcome". */
  label: string;
  /** After "services": "that welcome people who take medication". */
  phrase: string;
  /** The same filter without it. */
  rest: ServiceFilter;
}

/** The filters that are set, in the order of the panel. */
export function filterParts(filter: ServiceFilter): FilterPart[] {
  const { medication, community, narrLevels, language, gender, children, verifiedWithin } = filter;
  const parts: FilterPart[] = [];
  const add = (
    concern: FilterConcern,
    label: string,
    phrase: string,
    off: Partial<ServiceFilter>,
  ) => parts.push({ concern, label, phrase, rest: { ...filter, ...off } });
  if (medication) {
    const phrase = 'that welcome people who take medication';
    add('medication', 'Medication welcome', phrase, { medication: false });
  }
  if (community) {
    add('community', 'Open to the community', 'open to the community', { community: false });
  }
  if (narrLevels.length > 0) {
    const levels = narrLevels.join(' or ');
    add('narr', `NARR level ${levels}`, `of NARR level ${levels}`, { narrLevels: [] });
  }
  if (language !== null) {
    const name = languageName(language);
    add('language', name, `in ${name}`, { language: null });
  }
  if (gender !== null) add('gender', `For ${gender}`, `that take ${gender}`, { gender: null });
  if (children) {
    const phrase = 'that take parents with their children';
    add('children', 'Parents with children', phrase, { children: false });
  }
  if (verifiedWithin !== null) {
    const months = verifiedWithin === 1 ? 'month' : `${verifiedWithin} months`;
    const phrase = `verified in the last ${months}`;
    add('verified', `Verified in the last ${months}`, phrase, { verifiedWithin: null });
  }
  const time = timeWords(filter);
  if (time) {
    const off = { day: null, from: null, until: null };
    add('time', time, `there in person ${time.replace(/^(Any|From|Until)/, lower)}`, off);
  }
  return parts;
}

const lower = (word: string) => word.toLowerCase();

function timeWords({ day, from, until }: ServiceFilter): string | null {
  const span =
    from !== null && until !== null
      ? `${clockWords(from)} to ${clockWords(until)}`
      : from !== null
        ? `from ${clockWords(from)}`
        : until !== null
          ? `until ${clockWords(until)}`
          : null;
  if (day === null) return span && `Any day, ${span}`;
  return [`${WEEKDAYS[day]}s`, span].filter(Boolean).join(', ');
}

/** Whether all services count. */
export function countsAll(filter: ServiceFilter): boolean {
  return filterParts(filter).length === 0;
}
