import { WEEKDAYS } from '#lib/domain/meeting.ts';
import { writeCsv } from '#lib/formats/csv/write-csv.ts';
import type { AskedTerms } from '#lib/view/asked-terms.ts';
import { readSources } from '../queries/sources.ts';
import type { Atlas } from './atlas.ts';
import { getCountyWeek } from './county-week.ts';
import { countyInState, nameFile, termWords } from './name-file.ts';
import { getTerms } from './terms.ts';

const COLUMNS = [
  ...['county_fips', 'county', 'day', 'begins', 'ends', 'attendance', 'where'],
  ...['support', 'service', 'organization', 'place', 'medication_welcome', 'demonstration'],
] as const;

const WHERE = { here: 'in the county', near: 'within the catchment', virtual: 'online' } as const;

/**
 * A county's week as CSV: every time of it, in the order of the week.
 * @throws InputError where there is no such county or support
 */
export async function getWeekFile(
  atlas: Atlas,
  fips: string,
  support: string | null,
  asked?: AskedTerms,
): Promise<{ name: string; text: string }> {
  const [{ view, times }, terms, sources] = await Promise.all([
    getCountyWeek(atlas, fips, support, asked),
    getTerms(atlas, asked),
    readSources(atlas.db),
  ]);
  const demonstration = sources.some((source) => source.demonstration);
  const rows = times.map((time) => [
    ...[fips, view.fullName, WEEKDAYS[time.weekday], time.opensAt, time.closesAt, time.attendance],
    ...[WHERE[time.where], time.support, time.name, time.organization, time.place || null],
    ...[time.medicationWelcome ? 'yes' : null, demonstration ? 'yes' : 'no'],
  ]);
  return {
    name: await nameFile(atlas, {
      ...{ what: 'week', place: countyInState(fips, view.fullName) },
      ...{ support: view.support.slug, narrowed: termWords(terms) },
    }),
    text: writeCsv(COLUMNS, rows),
  };
}
