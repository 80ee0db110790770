import { getPage } from '#lib/server/services/get-page.ts';
import { getFragilityFile } from '#lib/server/services/network/fragility-file.ts';
import { readNetworkView } from '#lib/view/network-view.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

/** What would break, as the page with the same query lists it, as CSV. */
export const GET: RequestHandler = async ({ url }) => {
  const { day } = readNetworkView(url.searchParams);
  return fileResponse(
    await answer(() =>
      getPage(stateInView(readView(url.searchParams)), (atlas, state) =>
        getFragilityFile(atlas, state, day),
      ),
    ),
  );
};
