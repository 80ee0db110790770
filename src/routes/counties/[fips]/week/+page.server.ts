import { getWeekPage } from '#lib/server/services/county-week.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../../../api/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, url }) => {
  const { support, terms } = readView(url.searchParams);
  const state = stateInView({ state: null, county: params.fips });
  return {
    week: await answer(() =>
      getPage(state, (atlas) => getWeekPage(atlas, params.fips, support, terms)),
    ),
  };
}) satisfies PageServerLoad;
