import { getCallsPage } from '#lib/server/services/calls-page.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../../api/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => {
  const view = readView(url.searchParams);
  return {
    calls: await answer(() =>
      getPage(stateInView(view), (atlas, shown) => getCallsPage(atlas, shown, view)),
    ),
  };
}) satisfies PageServerLoad;
