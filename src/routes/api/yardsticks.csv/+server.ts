import { getPage } from '#lib/server/services/get-page.ts';
import { getYardsticksFile } from '#lib/server/services/yardsticks-file.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

/** The matrix of yardsticks that the same query shows on its page, as CSV. */
export const GET: RequestHandler = async ({ url }) => {
  const view = readView(url.searchParams);
  const { support, terms } = view;
  return fileResponse(
    await answer(() =>
      getPage(stateInView(view), (atlas, state) =>
        getYardsticksFile(atlas, state, { support, terms }),
      ),
    ),
  );
};
