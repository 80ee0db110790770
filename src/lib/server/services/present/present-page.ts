import type { State } from '#lib/domain/state.ts';
import type { PresentPage } from '#lib/reports/model/present/deck.ts';
import { composeDeck } from '#lib/reports/present/compose-deck.ts';
import { supportView } from '#lib/view/support-view.ts';
import { readView } from '#lib/view/view-state.ts';
import type { Atlas } from '../atlas.ts';
import { getFilterView } from '../filter-view.ts';
import { getRegionChoices } from '../region-choices.ts';
import { getShownSupports } from '../shown-supports.ts';
import { getTerms } from '../terms.ts';
import { getExplainedCounties } from './explained-counties.ts';
import { getPresentFacts } from './present-facts.ts';

/**
 * The slides of a meeting, and what its agenda can be put together from.
 * @param query of the page's address
 * @throws InputError where a county, a support or the yardstick does not exist
 */
export async function getPresentPage(
  atlas: Atlas,
  state: State,
  query: URLSearchParams,
): Promise<PresentPage> {
  const terms = await getTerms(atlas, readView(query).terms);
  const facts = await getPresentFacts(atlas, state, query);
  const [shown, regions, filter, explained] = await Promise.all([
    getShownSupports(atlas),
    getRegionChoices(
      atlas,
      state,
      facts.counties.map(({ fips }) => fips),
    ),
    getFilterView(atlas, terms, null),
    getExplainedCounties(atlas, facts, terms),
  ]);
  return {
    deck: composeDeck(facts),
    supports: facts.subjects.map(({ slug }) => slug),
    choices: shown.map(supportView).map(({ slug, label, dimension }) => ({
      ...{ slug, label, dimension },
    })),
    ...{ regions, filter, explained },
  };
}
