import { getCompareFile } from '#lib/server/services/compare-file.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { besideInView, readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

/** The comparison that the same query shows on its page, as CSV. */
export const GET: RequestHandler = async ({ url }) => {
  const view = readView(url.searchParams);
  const { region, terms } = view;
  return fileResponse(
    await answer(() =>
      getPage(stateInView(view), (atlas, state) =>
        getCompareFile(atlas, state, {
          beside: besideInView(view),
          region,
          terms,
        }),
      ),
    ),
  );
};
