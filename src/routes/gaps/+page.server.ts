import { readView, stateInView } from '#lib/view/view-state.ts';
import { getGapsPage } from '#lib/server/services/gaps-page.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { answer } from '../api/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => {
  const view = readView(url.searchParams);
  const { support, county, why, terms, counties, region } = view;
  return {
    gaps: await answer(() =>
      getPage(stateInView(view), (atlas, shown) =>
        getGapsPage(atlas, shown, { support, county, why, terms, counties, region }),
      ),
    ),
  };
}) satisfies PageServerLoad;
