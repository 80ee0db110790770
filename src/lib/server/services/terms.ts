import type { ServiceFilter } from '#lib/domain/service-filter.ts';
import { createYardstickSet, type YardstickSet } from '#lib/domain/yardstick-set.ts';
import { DEFAULT_TERMS, termEntries, type AskedTerms } from '#lib/view/asked-terms.ts';
import type { Atlas } from './atlas.ts';
import { readYardsticks } from '../queries/catalog.ts';
import { getYardstick } from './catalog.ts';

/** Under which terms coverage is worked out. */
export interface CoverageTerms {
  yardsticks: YardstickSet;
  filter: ServiceFilter;
  /** The day for which it is asked, ISO date. */
  today: string;
  /** The same for equal terms: results are kept by it. */
  key: string;
}

/**
 * The terms that an address asks for.
 * @throws InputError where there is no such yardstick
 */
export async function getTerms(
  atlas: Atlas,
  asked: AskedTerms = DEFAULT_TERMS,
): Promise<CoverageTerms> {
  const today = atlas.today();
  const yardstick = await getYardstick(atlas, asked.yardstick);
  const entries = termEntries({ ...asked, yardstick: yardstick.id });
  const yardsticks = createYardstickSet(await readYardsticks(atlas.db), {
    all: yardstick,
    bySupport: new Map(),
  });
  return { yardsticks, filter: asked.filter, today, key: JSON.stringify([today, ...entries]) };
}
