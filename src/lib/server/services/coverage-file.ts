import { InputError } from '#lib/domain/issue.ts';
import { ANY_SERVICE } from '#lib/domain/service-filter.ts';
import { findState } from '#lib/domain/state.ts';
import { writeCoverage } from '#lib/formats/coverage/write-coverage.ts';
import { countingOnly } from '#lib/view/filter-words.ts';
import { readCounties } from '../queries/places.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog } from './catalog.ts';
import { getCoverage, type CoverageQuestion } from './coverage.ts';
import { countyInState, nameFile, termWords } from './name-file.ts';
import { getTerms } from './terms.ts';

/** A file to keep: its name says what it holds and of which version of the data it is. */
export interface CoverageFile {
  name: string;
  text: string;
  cells: number;
}

/**
 * Coverage cells as CSV, for the command, the API and every page's download.
 * @param question with the word for the counties that it is narrowed to, "rural", or the name of
 *   their region
 * @throws InputError for a state, county, support or yardstick that does not exist
 */
export async function getCoverageFile(
  atlas: Atlas,
  question: CoverageQuestion & { counted?: string | null; place?: string | null },
): Promise<CoverageFile> {
  const [{ cells, demonstration, yardsticks, filter }, catalog, terms] = await Promise.all([
    getCoverage(atlas, question),
    getCatalog(atlas),
    getTerms(atlas, { yardstick: null, filter: ANY_SERVICE, ...question }),
  ]);
  const [first] = cells;
  if (!first) {
    throw new InputError({
      row: null,
      column: 'state',
      found: 'no county',
      expected: 'a state with counties',
    });
  }
  const states = [...new Set(cells.map((cell) => cell.county.slice(0, 2)))];
  const counties = await readCounties(atlas.db, states);
  const names = new Map(counties.map(({ fips, fullName }) => [fips, fullName]));
  const counting = (slug: string) => {
    const node = catalog.find(slug);
    return node ? countingOnly(filter, node) : null;
  };
  return {
    name: await nameFile(atlas, {
      what: 'coverage',
      place: question.place ?? placeOf(states, question.county, names),
      support: question.support ?? null,
      narrowed: [question.counted, ...termWords(terms)],
    }),
    text: writeCoverage(cells, { names, catalog, yardsticks, counting, demonstration }),
    cells: cells.length,
  };
}

/** "Perry County, Kentucky", "Kentucky", "all states". @param states 2-digit FIPS codes */
function placeOf(
  [only, ...others]: readonly string[],
  county: string | null | undefined,
  names: ReadonlyMap<string, string>,
): string | null {
  if (county) return countyInState(county, names.get(county) ?? county);
  return others.length > 0 ? 'all states' : (findState(only ?? '')?.name ?? null);
}
