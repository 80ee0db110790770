import { InputError } from '#lib/domain/issue.ts';
import type { ServiceFilter } from '#lib/domain/service-filter.ts';
import { findState } from '#lib/domain/state.ts';
import { writeCoverage } from '#lib/formats/coverage/write-coverage.ts';
import { filterParts } from '#lib/view/filter-parts.ts';
import { countingOnly } from '#lib/view/filter-words.ts';
import { readCounties } from '../queries/places.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog } from './catalog.ts';
import { getCoverage, type CoverageQuestion } from './coverage.ts';

/** A file to keep: its name says what it holds and of which version of the data it is. */
export interface CoverageFile {
  name: string;
  text: string;
  cells: number;
}

/**
 * Coverage cells as CSV, for the command, the API and every page's download.
 * @param question with the word for the counties that it is narrowed to: "rural", "region"
 * @throws InputError for a state, county, support or yardstick that does not exist
 */
export async function getCoverageFile(
  atlas: Atlas,
  question: CoverageQuestion & { counted?: string | null },
): Promise<CoverageFile> {
  const [{ cells, dataVersion, demonstration, yardstick, yardsticks, filter }, catalog] =
    await Promise.all([getCoverage(atlas, question), getCatalog(atlas)]);
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
  const parts = [
    'coverage',
    question.county ?? (states.length === 1 ? findState(states[0] ?? '')?.code : 'all-states'),
    question.counted,
    question.support,
    yardstick.id === yardsticks.usual.id ? null : fileWord(yardstick.id),
    filterWord(filter),
    `v${dataVersion}`,
    demonstration ? 'demonstration' : null,
  ];
  return {
    name: `${parts.filter(Boolean).join('-')}.csv`,
    text: writeCoverage(cells, { names, catalog, yardsticks, counting, demonstration }),
    cells: cells.length,
  };
}

/** Which services count, as part of a file's name: "only-medication-narr"; null where all do. */
function filterWord(filter: ServiceFilter): string | null {
  const concerns = filterParts(filter).map(({ concern }) => concern);
  return concerns.length > 0 ? `only-${concerns.join('-')}` : null;
}

/** A choice of yardsticks as part of a file's name: the id of a cited one, else that they are edited or several. */
function fileWord(choice: string): string {
  if (/^[a-z0-9-]+$/.test(choice)) return choice;
  return /[*_]/.test(choice) ? 'own-yardsticks' : 'edited-yardstick';
}
