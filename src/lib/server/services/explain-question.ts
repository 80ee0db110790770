import { ANY_SERVICE } from '#lib/domain/service-filter.ts';
import { explanationText } from '#lib/view/explanation-text.ts';
import type { Atlas } from './atlas.ts';
import type { CoverageQuestion } from './coverage.ts';
import { getExplanation, type ExplainedCell } from './explain.ts';
import { getTerms } from './terms.ts';

/**
 * The explanation of the one cell that a question asks for: the same arithmetic as on the page.
 * @returns with its text for people; null where it asks for more than one cell
 * @throws InputError where there is no such support or yardstick
 */
export async function explainQuestion(
  atlas: Atlas,
  { county, support, yardstick, filter }: CoverageQuestion,
): Promise<(ExplainedCell & { text: string }) | null> {
  if (!county || !support) return null;
  const terms = await getTerms(atlas, {
    yardstick: yardstick ?? null,
    filter: filter ?? ANY_SERVICE,
  });
  const explained = await getExplanation(atlas, county, support, terms);
  return { ...explained, text: explanationText(explained.view) };
}
