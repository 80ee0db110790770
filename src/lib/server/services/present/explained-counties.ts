import type { ReportFacts } from '#lib/reports/facts.ts';
import { cellsOf } from '#lib/reports/cells-of.ts';
import type { ExplainedCounty } from '#lib/reports/model/present/deck.ts';
import { toldCounties } from '#lib/reports/sections/county-table.ts';
import type { Atlas } from '../atlas.ts';
import { getExplanation } from '../explain.ts';
import type { CoverageTerms } from '../terms.ts';

/** Of so many counties each is explained; of more, the one that stands first. */
const EXPLAINED = 4;

/**
 * Answers to "why?" for the counties of each support of a meeting, as every page gives them: they are
 * on the page before the network goes. Of many counties the gravest is explained, as an example.
 * @returns by slug of the support, the county with the most residents out of reach first
 */
export async function getExplainedCounties(
  atlas: Atlas,
  facts: ReportFacts,
  terms: CoverageTerms,
): Promise<Readonly<Record<string, readonly ExplainedCounty[]>>> {
  const entries = facts.subjects.map(async ({ slug }) => {
    const told = toldCounties(facts, cellsOf(facts, slug));
    const shown = told.slice(0, told.length <= EXPLAINED ? EXPLAINED : 1);
    const explained = shown.map(async ({ county: { fips, name } }) => {
      const { view } = await getExplanation(atlas, fips, slug, terms);
      return { county: name, explanation: view };
    });
    return [slug, await Promise.all(explained)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
