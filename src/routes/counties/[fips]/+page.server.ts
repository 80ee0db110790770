import { readView, stateInView } from '#lib/view/view-state.ts';
import { getCountyPage } from '#lib/server/services/county-page.ts';
import { getCountyWeek } from '#lib/server/services/county-week.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { answer } from '../../api/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, url }) => {
  const { support, terms } = readView(url.searchParams);
  const state = stateInView({ state: null, county: params.fips });
  return {
    county: await answer(() =>
      getPage(state, (atlas) => getCountyPage(atlas, params.fips, support, terms)),
    ),
    week: await answer(() =>
      getPage(state, async (atlas) => {
        const { view } = await getCountyWeek(atlas, params.fips, null, terms);
        return view;
      }),
    ),
  };
}) satisfies PageServerLoad;
