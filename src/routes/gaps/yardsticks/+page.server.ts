import { readView, stateInView } from '#lib/view/view-state.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { getYardsticksPage } from '#lib/server/services/yardsticks-page.ts';
import { answer } from '../../api/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => {
  const view = readView(url.searchParams);
  const { support, county, why, terms } = view;
  return {
    yardsticks: await answer(() =>
      getPage(stateInView(view), (atlas, shown) =>
        getYardsticksPage(atlas, shown, { support, county, why, terms }),
      ),
    ),
  };
}) satisfies PageServerLoad;
