import { readNetworkView } from '#lib/view/network-view.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { getPage, getWholePage } from '#lib/server/services/get-page.ts';
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
  return {
    network: await answer(() =>
      extent === 'all'
        ? getWholePage((atlas) => getNetworkPage(atlas, null, { day, since }, request))
        : getPage(stateInView(readView(asked)), (atlas, shown) =>
            getNetworkPage(atlas, shown, { day, since }, request),
          ),
    ),
  };
}) satisfies PageServerLoad;
