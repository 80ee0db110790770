import { findState } from '#lib/domain/state.ts';
import { askedWords } from '#lib/view/asked-words.ts';
import { fileName, type FileSubject } from '#lib/view/file-name.ts';
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
export const termWords = ({ choice, filter }: Pick<CoverageTerms, 'choice' | 'filter'>): string[] =>
  askedWords({ yardstick: writeYardstickChoice(choice), filter });
