import { readView, stateInView } from '#lib/view/view-state.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { getMapPage } from '#lib/server/services/map-page.ts';
import { getMapTies } from '#lib/server/services/network/map-ties.ts';
import { answer } from './api/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => {
  const view = readView(url.searchParams);
  const { support, county, terms, organization } = view;
  return {
    map: await answer(() =>
      getPage(stateInView(view), (atlas, shown) =>
        getMapPage(atlas, shown, { support, county, terms }),
      ),
    ),
    ties: await answer(() =>
      getPage(stateInView(view), (atlas, shown) => getMapTies(atlas, shown, organization)),
    ),
  };
}) satisfies PageServerLoad;
