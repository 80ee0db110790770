import type { ServiceFilter } from '#lib/domain/service-filter.ts';
import { findState } from '#lib/domain/state.ts';
import { fileName, type FileSubject } from '#lib/view/file-name.ts';
import { filterParts } from '#lib/view/filter-parts.ts';
import { writeYardstickChoice } from '#lib/view/yardstick-choice.ts';
import { readSources } from '../queries/sources.ts';
import type { Atlas } from './atlas.ts';
import type { CoverageTerms } from './terms.ts';

/**
 * The name of a file that is written from today's data.
 * @param subject what the file is of; `demonstration` false where it holds nothing of organizations
 * @param extension without the dot
 */
export async function nameFile(
  atlas: Atlas,
  subject: Omit<FileSubject, 'day' | 'dataVersion'> & { day?: string },
  extension = 'csv',
): Promise<string> {
  const [{ version }, sources] = await Promise.all([atlas.dataVersion(), readSources(atlas.db)]);
  const demonstration = sources.some((source) => source.demonstration);
  return fileName(
    { demonstration, day: atlas.today(), ...subject, dataVersion: version },
    extension,
  );
}

/** "Perry County, Kentucky". @param fips 5-digit FIPS code of the county */
export function countyInState(fips: string, fullName: string): string {
  const state = findState(fips.slice(0, 2));
  return state ? `${fullName}, ${state.name}` : fullName;
}

/** The terms of the figures in a file's name; the usual yardstick and "all services" go without saying. */
export function termWords({ choice, filter }: Pick<CoverageTerms, 'choice' | 'filter'>): string[] {
  const asked = writeYardstickChoice(choice);
  return [asked && yardstickWord(asked), filterWord(filter)].filter((word) => word !== null);
}

/** A choice of yardsticks: the id of a cited one, else that they are edited or several. */
function yardstickWord(choice: string): string {
  if (/^[a-z0-9-]+$/.test(choice)) return choice;
  return /[*_]/.test(choice) ? 'own-yardsticks' : 'edited-yardstick';
}

/** Which services count: "only-medication-narr"; null where all do. */
function filterWord(filter: ServiceFilter): string | null {
  const concerns = filterParts(filter).map(({ concern }) => concern);
  return concerns.length > 0 ? `only-${concerns.join('-')}` : null;
}
