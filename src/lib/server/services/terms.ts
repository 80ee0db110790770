import type { ServiceFilter } from '#lib/domain/service-filter.ts';
import type { Yardstick } from '#lib/domain/yardstick.ts';
import { DEFAULT_TERMS, termEntries, type AskedTerms } from '#lib/view/asked-terms.ts';
import type { Atlas } from './atlas.ts';
import { getYardstick } from './catalog.ts';

/** Under which terms coverage is worked out. */
export interface CoverageTerms {
  yardstick: Yardstick;
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
  return { yardstick, filter: asked.filter, today, key: JSON.stringify([today, ...entries]) };
}
