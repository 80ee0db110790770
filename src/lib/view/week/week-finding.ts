import { isOpeningHours, WEEKDAYS } from '#lib/domain/meeting.ts';
import { counted } from '../numbers.ts';
import type { SupportView } from '../support-view.ts';
import { listWords } from '../clock-words.ts';
import { medicationWords } from './medication-words.ts';
import type { WeekEvening, WeekTime } from './week-page.ts';

/** What is known of a county's week. */
export interface WeekFacts {
  county: string;
  support: Pick<SupportView, 'label' | 'phrase'>;
  /** Services in the county, in person. */
  services: readonly { timed: boolean; medicationWelcome: string }[];
  virtualServices: number;
  /** Services in the county, in person, that a filter leaves out: they do not count, or no source says. */
  uncounted: number;
  times: readonly WeekTime[];
  evenings: readonly WeekEvening[];
  catchmentMiles: number | null;
}

/** The week in a sentence, and what belongs to it. */
export function weekFinding(facts: WeekFacts): {
  headline: string;
  detail: string;
  unknown: string | null;
} {
  const timed = facts.services.filter((service) => service.timed).length;
  const without = facts.services.length - timed;
  return {
    headline: headline(facts, timed),
    detail: detail(facts, timed),
    unknown:
      without === 0 || timed === 0
        ? null
        : `${counted(without, 'service does', 'services do')} not say when: ` +
          `an evening that looks empty may not be.`,
  };
}

function headline(facts: WeekFacts, timed: number): string {
  const { county, support, services, evenings, uncounted } = facts;
  if (services.length === 0 && uncounted > 0) {
    const are = uncounted === 1 ? 'is listed, and is' : 'are listed, and none is';
    const not = uncounted === 1 ? 'not known to count' : 'known to count';
    return `${support.label}: ${counted(uncounted, 'service', 'services')} ${are} ${not}, in person in ${county}.`;
  }
  if (services.length === 0) return `No ${support.phrase} is listed in person in ${county}.`;
  if (timed === 0) {
    const are = services.length === 1 ? 'is' : 'are';
    const found = counted(services.length, 'service', 'services');
    return `${support.label}: ${found} ${are} listed in ${county}, and no source says when.`;
  }
  const empty = evenings.filter(({ here }) => here === 0);
  if (empty.length === 0)
    return `${support.label}: something in person every evening in ${county}.`;
  if (empty.length === 7) return `${support.label}: nothing in person on any evening in ${county}.`;
  const days = listWords(empty.map(({ weekday }) => WEEKDAYS[weekday]));
  const word = empty.length === 1 ? 'evening' : 'evenings';
  return `${support.label}: nothing in person on ${days} ${word} in ${county}.`;
}

function detail(facts: WeekFacts, timed: number): string {
  const { services, times, virtualServices } = facts;
  const medication = medicationWords(services);
  const meetings = times.filter((time) => !isOpeningHours(time));
  const here = meetings.filter(({ where }) => where === 'here').length;
  const online = meetings.filter(({ where }) => where === 'virtual').length;
  const open = new Set(
    times
      .filter((time) => time.where === 'here' && isOpeningHours(time))
      .map(({ service }) => service),
  ).size;
  return [
    ...(timed > 0 && (here > 0 || open === 0)
      ? [`${counted(here, 'meeting', 'meetings')} a week in person.`]
      : []),
    ...(open > 0 ? [`${counted(open, 'service is', 'services are')} open for hours.`] : []),
    ...(virtualServices > 0 ? [onlineWords(online, virtualServices)] : []),
    ...(medication === null ? [] : [medication]),
    ...nearWords(facts),
  ].join(' ');
}

function onlineWords(meetings: number, services: number): string {
  return meetings > 0
    ? `${counted(meetings, 'more a week is', 'more a week are')} online only.`
    : `${counted(services, 'service is', 'services are')} online only.`;
}

/** Which of the empty evenings a neighbor fills. */
function nearWords({ evenings, catchmentMiles, times }: WeekFacts): string[] {
  if (catchmentMiles === null || !times.some(({ where }) => where === 'near')) return [];
  const filled = evenings.filter(({ here, near }) => here === 0 && near > 0);
  const where = `Within ${catchmentMiles} miles, in other counties,`;
  if (filled.length === 0) return [];
  const days = listWords(filled.map(({ weekday }) => WEEKDAYS[weekday]));
  return [`${where} there is something on ${days}.`];
}
