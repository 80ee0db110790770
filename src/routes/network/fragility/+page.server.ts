import { readNetworkView } from '#lib/view/network-view.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { getFragilityPage } from '#lib/server/services/network/fragility-page.ts';
import { answer } from '../../api/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => {
  const { day } = readNetworkView(url.searchParams);
  return {
    fragility: await answer(() =>
      getPage(stateInView(readView(url.searchParams)), (atlas, shown) =>
        getFragilityPage(atlas, shown, day),
      ),
    ),
  };
}) satisfies PageServerLoad;
