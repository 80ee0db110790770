import { getDataPage, writeKnown } from '#lib/server/services/data-page.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

/** What is not known of a state, by support or by county, as CSV. */
export const GET: RequestHandler = async ({ url }) => {
  const view = readView(url.searchParams);
  const by = url.searchParams.get('by') === 'county' ? 'county' : 'support';
  return fileResponse(
    await answer(() =>
      getPage(stateInView(view), async (atlas, state) => ({
        name: `not-known-${by}-${state.code}.csv`,
        text: writeKnown(await getDataPage(atlas, state, view.terms), by),
      })),
    ),
  );
};
