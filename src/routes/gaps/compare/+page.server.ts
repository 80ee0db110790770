import { getComparePage } from '#lib/server/services/compare-page.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { besideInView, readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../../api/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => {
  const view = readView(url.searchParams);
  const { region, terms } = view;
  return {
    compare: await answer(() =>
      getPage(stateInView(view), (atlas, shown) =>
        getComparePage(atlas, shown, {
          beside: besideInView(view),
          region,
          terms,
        }),
      ),
    ),
  };
}) satisfies PageServerLoad;
