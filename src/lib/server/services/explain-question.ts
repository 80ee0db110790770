import { ANY_SERVICE } from '#lib/domain/service-filter.ts';
import type { Atlas } from './atlas.ts';
import type { CoverageQuestion } from './coverage.ts';
import { getExplanation, type ExplainedCell } from './explain.ts';
import { getTerms } from './terms.ts';

/**
 * The explanation of the one cell that a question asks for: the same arithmetic as on the page.
 * @returns null where it asks for more than one cell
 * @throws InputError where there is no such support or yardstick
 */
export async function explainQuestion(
  atlas: Atlas,
  { county, support, yardstick, filter }: CoverageQuestion,
): Promise<ExplainedCell | null> {
  if (!county || !support) return null;
  const terms = await getTerms(atlas, {
    yardstick: yardstick ?? null,
    filter: filter ?? ANY_SERVICE,
  });
  return getExplanation(atlas, county, support, terms);
}
