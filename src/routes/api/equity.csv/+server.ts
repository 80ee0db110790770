import { getEquityFile } from '#lib/server/services/equity-file.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

/** Residents out of reach by groups of counties, of all supports, as CSV. */
export const GET: RequestHandler = async ({ url }) => {
  const view = readView(url.searchParams);
  const { by, terms } = view;
  return fileResponse(
    await answer(() =>
      getPage(stateInView(view), (atlas, state) => getEquityFile(atlas, state, { by, terms })),
    ),
  );
};
