import { readNetworkView } from '#lib/view/network-view.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { getPage, getWholePage } from '#lib/server/services/get-page.ts';
import { getJourneyBrief } from '#lib/server/services/network/journey-page.ts';
import { getNetworkPage } from '#lib/server/services/network/network-page.ts';
import { answer } from '../api/answer.ts';
import type { PageServerLoad } from './$types';

/** What the answer depends on: a change of anything else in the address needs no new answer. */
const ASKED = ['state', 'county', 'network', 'on', 'since'] as const;

export const load = (async ({ url, request }) => {
  const asked = new URLSearchParams();
  for (const key of ASKED) {
    const value = url.searchParams.get(key);
    if (value) asked.set(key, value);
  }
  const { extent, day, since } = readNetworkView(asked);
  const view = readView(asked);
  const state = stateInView(view);
  return answer(async () => {
    const own =
      extent === 'all'
        ? null
        : await getPage(state, async (atlas, shown) => {
            const [network, journeys] = await Promise.all([
              getNetworkPage(atlas, shown, { day, since }, request),
              getJourneyBrief(atlas, shown, { county: view.county, day }),
            ]);
            return { network, journeys };
          });
    if (own) return { ...own, whole: false };
    // A network of organizations without places is in no state: where there is no other, it is shown.
    const all =
      extent === 'all' || state === null
        ? await getWholePage((atlas) => getNetworkPage(atlas, null, { day, since }, request))
        : null;
    const asks = extent === 'all' || (all?.nodes.length ?? 0) > 0;
    return { network: asks ? all : null, journeys: null, whole: true };
  });
}) satisfies PageServerLoad;
