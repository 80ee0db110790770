import { getPage } from '#lib/server/services/get-page.ts';
import { getJourneysFile } from '#lib/server/services/network/journeys-file.ts';
import { readJourneyView } from '#lib/view/journey-view.ts';
import { readNetworkView } from '#lib/view/network-view.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

/** The journeys that the same query shows on their page, as CSV. */
export const GET: RequestHandler = async ({ url }) => {
  const view = readView(url.searchParams);
  const { day } = readNetworkView(url.searchParams);
  const wanted = { ...readJourneyView(url.searchParams), county: view.county, day };
  return fileResponse(
    await answer(() =>
      getPage(stateInView(view), (atlas, state) => getJourneysFile(atlas, state, wanted)),
    ),
  );
};
