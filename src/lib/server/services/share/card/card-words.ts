import type { State } from '#lib/domain/state.ts';
import { readJourneyView } from '#lib/view/journey-view.ts';
import { readNetworkView } from '#lib/view/network-view.ts';
import type { CardPage } from '#lib/view/share/card-pages.ts';
import { besideInView, readView } from '#lib/view/view-state.ts';
import type { Atlas } from '../../atlas.ts';
import { getCallsPage } from '../../calls-page.ts';
import { getComparePage } from '../../compare-page.ts';
import { getDataPage } from '../../data-page.ts';
import { getEquityPage } from '../../equity-page.ts';
import { getFragilityPage } from '../../network/fragility-page.ts';
import { getJourneyPage } from '../../network/journey-page.ts';
import { getYardsticksPage } from '../../yardsticks-page.ts';

type Words = (
  atlas: Atlas,
  state: State,
  query: URLSearchParams,
) => Promise<{ title: string; headline: string }>;

/** Pages whose card is words alone: their own title and finding. */
export const CARD_WORDS: Readonly<Partial<Record<CardPage, Words>>> = {
  async compare(atlas, state, query) {
    const view = readView(query);
    const { region, terms } = view;
    const page = await getComparePage(atlas, state, { beside: besideInView(view), region, terms });
    return { title: `Counties of ${state.name} compared`, headline: page.finding.headline };
  },
  async equity(atlas, state, query) {
    const { support, by, terms } = readView(query);
    const page = await getEquityPage(atlas, state, { support, by, terms });
    return { title: `Equity in ${state.name}`, headline: page.finding.headline };
  },
  async yardsticks(atlas, state, query) {
    const { support, county, terms, span } = readView(query);
    const page = await getYardsticksPage(atlas, state, { support, county, why: false, terms });
    const { headline } = span === 'all' ? page.summaryFinding : page.finding;
    return { title: `Yardsticks in ${state.name}`, headline };
  },
  async journeys(atlas, state, query) {
    const { county } = readView(query);
    const { day } = readNetworkView(query);
    const page = await getJourneyPage(atlas, state, { ...readJourneyView(query), county, day });
    return { title: `Journeys, ${page.place}`, headline: page.finding.headline };
  },
  async fragility(atlas, state, query) {
    const page = await getFragilityPage(atlas, state, readNetworkView(query).day);
    return { title: `What would break in ${state.name}`, headline: page.finding.headline };
  },
  async data(atlas, state, query) {
    const page = await getDataPage(atlas, state, readView(query).terms);
    return { title: `What is not known of ${state.name}`, headline: page.finding.headline };
  },
  async calls(atlas, state, query) {
    const page = await getCallsPage(atlas, state, readView(query));
    return { title: `Call sheet, ${state.name}`, headline: page.finding.headline };
  },
};
