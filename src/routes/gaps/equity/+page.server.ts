import { getEquityPage } from '#lib/server/services/equity-page.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../../api/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => {
  const view = readView(url.searchParams);
  const { support, by, terms } = view;
  return {
    equity: await answer(() =>
      getPage(stateInView(view), (atlas, shown) =>
        getEquityPage(atlas, shown, { support, by, terms }),
      ),
    ),
  };
}) satisfies PageServerLoad;
