import { getPage } from '#lib/server/services/get-page.ts';
import { getWeekFile } from '#lib/server/services/week-file.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

/** The week of a support in a county, as CSV. */
export const GET: RequestHandler = async ({ url }) => {
  const { county, support, terms } = readView(url.searchParams);
  const state = stateInView({ state: null, county });
  return fileResponse(
    await answer(() => getPage(state, (atlas) => getWeekFile(atlas, county ?? '', support, terms))),
  );
};
