import { InvalidArgumentError, type Command } from 'commander';
import { WEEKDAYS, type Weekday } from '#lib/domain/meeting.ts';
import {
  ANY_SERVICE,
  GENDERS,
  type Gender,
  type ServiceFilter,
} from '#lib/domain/service-filter.ts';

/** Which services count, as the command line tells it. */
export interface FilterOptions {
  medication?: boolean;
  community?: boolean;
  narr?: number[];
  language?: string;
  gender?: Gender;
  children?: boolean;
  verifiedWithin?: number;
  day?: Weekday;
  from?: string;
  until?: string;
}

export function addFilterOptions(command: Command): Command {
  return command
    .option('--medication', 'count only services that welcome people who take medication')
    .option('--community', 'count only services open to the community')
    .option(
      '--narr <levels>',
      'count only residences of these NARR levels, such as 1,2',
      parseLevels,
    )
    .option('--language <code>', 'count only services in this language, such as es', parseLanguage)
    .option(
      '--gender <gender>',
      `count only services that take ${GENDERS.join(' or ')}`,
      parseGender,
    )
    .option('--children', 'count only services that take parents with their children')
    .option(
      '--verified-within <months>',
      'count only services verified in so many months',
      parseMonths,
    )
    .option('--day <day>', 'count only services there in person on this day, such as mon', parseDay)
    .option('--from <time>', 'at or after this time, such as 17:00', parseTime)
    .option('--until <time>', 'and before this time, such as 21:00', parseTime);
}

/** What is left out is not asked. */
export function filterOf(options: FilterOptions): ServiceFilter {
  const { medication, community, narr, language, gender, children } = options;
  const { verifiedWithin, day, from, until } = options;
  const none = ANY_SERVICE;
  return {
    medication: medication ?? none.medication,
    community: community ?? none.community,
    narrLevels: narr ?? none.narrLevels,
    language: language ?? none.language,
    gender: gender ?? none.gender,
    children: children ?? none.children,
    verifiedWithin: verifiedWithin ?? none.verifiedWithin,
    day: day ?? none.day,
    from: from ?? none.from,
    until: until ?? none.until,
  };
}

function parseLevels(value: string): number[] {
  if (/^[1-4]([,;\s]*[1-4])*$/.test(value)) {
    return [...new Set(value.match(/[1-4]/g))].map(Number).sort();
  }
  throw new InvalidArgumentError('Expected NARR levels from 1 to 4, such as 1,2.');
}

function parseLanguage(value: string): string {
  if (/^[a-z]{2,3}$/.test(value)) return value;
  throw new InvalidArgumentError('Expected an ISO 639 code, such as es.');
}

function parseGender(value: string): Gender {
  const gender = GENDERS.find((one) => one === value);
  if (gender) return gender;
  throw new InvalidArgumentError(`Expected ${GENDERS.join(' or ')}.`);
}

function parseMonths(value: string): number {
  const months = Number(value);
  if (/^\d+$/.test(value) && months >= 1 && months <= 120) return months;
  throw new InvalidArgumentError('Expected a number of months from 1 to 120.');
}

function parseDay(value: string): Weekday {
  const start = value.toLowerCase();
  const day = WEEKDAYS.findIndex((name) => name.toLowerCase().startsWith(start));
  if (start.length >= 2 && day >= 0) return day as Weekday;
  throw new InvalidArgumentError('Expected a day of the week, such as mon.');
}

function parseTime(value: string): string {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return value;
  throw new InvalidArgumentError('Expected a time of 24 hours, such as 17:00.');
}
