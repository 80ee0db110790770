import { readJourneyView } from '#lib/view/journey-view.ts';
import { readNetworkView } from '#lib/view/network-view.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { getJourneyPage } from '#lib/server/services/network/journey-page.ts';
import { answer } from '../../api/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => {
  const view = readView(url.searchParams);
  const { day } = readNetworkView(url.searchParams);
  const wanted = { ...readJourneyView(url.searchParams), county: view.county, day };
  return {
    journeys: await answer(() =>
      getPage(stateInView(view), (atlas, shown) => getJourneyPage(atlas, shown, wanted)),
    ),
  };
}) satisfies PageServerLoad;
