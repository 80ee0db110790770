import { InputError } from '#lib/domain/issue.ts';
import type { ServiceFilter } from '#lib/domain/service-filter.ts';
import type { Yardstick } from '#lib/domain/yardstick.ts';
import { editYardstick } from '#lib/domain/yardstick-edit.ts';
import { createYardstickSet, type YardstickSet } from '#lib/domain/yardstick-set.ts';
import { writeAskedYardstick, type AskedYardstick } from '#lib/view/asked-yardstick.ts';
import { DEFAULT_TERMS, termEntries, type AskedTerms } from '#lib/view/asked-terms.ts';
import {
  readYardstickChoice,
  writeYardstickChoice,
  type YardstickChoice,
} from '#lib/view/yardstick-choice.ts';
import { readYardsticks } from '../queries/catalog.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog, requireSupport } from './catalog.ts';

/** Under which terms coverage is worked out. */
export interface CoverageTerms {
  /** The rules that ship, the usual one first. */
  shipped: readonly Yardstick[];
  /** Which of them holds for which support. */
  yardsticks: YardstickSet;
  /** The rule chosen for all supports that it can be asked of; null for the usual one. */
  chosen: Yardstick | null;
  /** What was chosen, for the address of another choice. */
  choice: YardstickChoice;
  filter: ServiceFilter;
  /** The day for which it is asked, ISO date. */
  today: string;
  /** The same for equal terms: results are kept by it. */
  key: string;
}

/**
 * The terms that an address asks for.
 * @throws InputError where there is no such yardstick or support, or where an edit does not fit
 */
export async function getTerms(
  atlas: Atlas,
  asked: AskedTerms = DEFAULT_TERMS,
): Promise<CoverageTerms> {
  const choice = readYardstickChoice(asked.yardstick);
  const [shipped, catalog] = await Promise.all([
    atlas.remember('yardsticks', () => readYardsticks(atlas.db)),
    getCatalog(atlas),
  ]);
  for (const slug of choice.bySupport.keys()) requireSupport(catalog, slug);
  const today = atlas.today();
  const entries = termEntries({ ...asked, yardstick: writeYardstickChoice(choice) });
  const chosen = choice.all && toYardstick(choice.all, shipped);
  return {
    shipped,
    chosen,
    choice,
    yardsticks: createYardstickSet(shipped, {
      all: chosen,
      bySupport: new Map(
        [...choice.bySupport].map(([slug, one]) => [slug, toYardstick(one, shipped)]),
      ),
    }),
    filter: asked.filter,
    today,
    key: JSON.stringify([today, ...entries]),
  };
}

function toYardstick(asked: AskedYardstick, shipped: readonly Yardstick[]): Yardstick {
  const base = shipped.find(({ id }) => id === asked.base);
  if (!base) {
    const expected = `one of ${shipped.map(({ id }) => id).join(', ')}`;
    throw new InputError({ row: null, column: 'yardstick', found: `"${asked.base}"`, expected });
  }
  return asked.edit === null ? base : editYardstick(base, asked.edit, writeAskedYardstick(asked));
}
