import type { CoverageCell } from '#lib/coverage/cell.ts';
import { InputError } from '#lib/domain/issue.ts';
import { findState } from '#lib/domain/state.ts';
import { ANY_SERVICE, type ServiceFilter } from '#lib/domain/service-filter.ts';
import type { YardstickSet } from '#lib/domain/yardstick-set.ts';
import { countingOnly } from '#lib/view/filter-words.ts';
import { readCounty, readStatesWithData } from '../queries/places.ts';
import { readSources } from '../queries/sources.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog, requireSupport } from './catalog.ts';
import { getCoverageInput } from './coverage-input.ts';
import { nameChoice } from './name-choice.ts';
import { assessEdited } from './kept-cells.ts';
import { getTerms, type CoverageTerms } from './terms.ts';

/** Which cells are asked for; what is left out is all of it. */
export interface CoverageQuestion {
  /** Postal code or 2-digit FIPS. */
  state?: string | null;
  /** 5-digit FIPS. */
  county?: string | null;
  /** FIPS codes, of any states; with it, neither a state nor a county is asked for. */
  counties?: readonly string[] | null;
  /** Slug of a type or group. */
  support?: string | null;
  yardstick?: string | null;
  /** Which services count; without it all do. */
  filter?: ServiceFilter;
}

export interface CoverageAnswer {
  dataVersion: number;
  /** What was chosen: its id is what `--yardstick` takes, and its label says what differs. */
  yardstick: { id: string; label: string };
  /** Which rule holds for which support. */
  yardsticks: YardstickSet;
  /** Which services count. */
  filter: ServiceFilter;
  /** The same in words; null where all count. */
  counting: string | null;
  /** True where organizations in the database are fictional. */
  demonstration: boolean;
  cells: readonly CoverageCell[];
}

/**
 * Coverage cells, computed once per state, yardstick and data version.
 * @throws InputError for a state, county, support or yardstick that does not exist
 */
export async function getCoverage(
  atlas: Atlas,
  question: CoverageQuestion,
): Promise<CoverageAnswer> {
  const [catalog, terms, states, { version }, sources] = await Promise.all([
    getCatalog(atlas),
    getTerms(atlas, {
      yardstick: question.yardstick ?? null,
      filter: question.filter ?? ANY_SERVICE,
    }),
    statesOf(atlas, question),
    atlas.dataVersion(),
    readSources(atlas.db),
  ]);
  if (question.support) requireSupport(catalog, question.support);
  const perState = await Promise.all(states.map((state) => getStateCells(atlas, state, terms)));
  const among = question.counties ? new Set(question.counties) : null;
  const wanted = (cell: CoverageCell) =>
    (!among || among.has(cell.county)) &&
    (!question.county || cell.county === question.county) &&
    (!question.support || cell.support === question.support);
  return {
    dataVersion: version,
    yardstick: nameChoice(terms),
    yardsticks: terms.yardsticks,
    filter: terms.filter,
    counting: countingOnly(terms.filter, null),
    demonstration: sources.some((source) => source.demonstration),
    cells: perState.flatMap((cells) => cells.filter(wanted)),
  };
}

/** All cells of a state, by county and then in catalog order. @param state 2-digit FIPS code */
export function getStateCells(
  atlas: Atlas,
  state: string,
  terms: CoverageTerms,
): Promise<readonly CoverageCell[]> {
  const key = `cells:${state}:${terms.key}`;
  return atlas.remember(key, async () =>
    assessEdited(atlas, key, await getCoverageInput(atlas, [state], terms)),
  );
}

async function statesOf(
  atlas: Atlas,
  { state, county, counties }: CoverageQuestion,
): Promise<string[]> {
  if (counties) return [...new Set(counties.map((fips) => fips.slice(0, 2)))].sort();
  if (county) {
    const found = await readCounty(atlas.db, county);
    if (!found) throw unknown('county', county, 'the 5-digit FIPS code of a county, such as 21193');
    return [found.stateFips];
  }
  if (state) {
    const found = findState(state);
    if (!found) throw unknown('state', state, 'the postal code of a state, such as KY');
    return [found.fips];
  }
  return (await readStatesWithData(atlas.db)).map((row) => row.state).sort();
}

function unknown(column: string, value: string, expected: string): InputError {
  return new InputError({ row: null, column, found: `"${value}"`, expected });
}
