import { getDirectoryFile } from '#lib/server/services/directory-file.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { readDirectoryView } from '#lib/view/directory-view.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

/** All organizations that the same query finds in the directory, as CSV. */
export const GET: RequestHandler = async ({ url }) => {
  const view = readView(url.searchParams);
  const { support, county } = view;
  const wanted = { ...readDirectoryView(url.searchParams), support, county };
  return fileResponse(
    await answer(() =>
      getPage(stateInView(view), (atlas, state) => getDirectoryFile(atlas, state, wanted)),
    ),
  );
};
