import { isOpeningHours } from '#lib/domain/meeting.ts';
import { hourLines } from './hour-lines.ts';
import type { OpeningLine, WeekTime } from './week-page.ts';

/** Opening hours of the services of a county, each service once, by name. */
export function openingLines(times: readonly WeekTime[]): OpeningLine[] {
  const hours = times.filter((time) => time.where === 'here' && isOpeningHours(time));
  const lines = [...Map.groupBy(hours, ({ service }) => service).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { service, name, organization, support, medicationWelcome } = first;
    return { service, name, organization, support, medicationWelcome, hours: hourLines(group) };
  });
  return lines.sort((a, b) => (a.organization < b.organization ? -1 : 1));
}
