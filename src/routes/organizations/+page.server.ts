import { readDirectoryView } from '#lib/view/directory-view.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { getDirectoryPage } from '#lib/server/services/directory-page.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { answer } from '../api/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => {
  const view = readView(url.searchParams);
  const { support, county } = view;
  const wanted = { ...readDirectoryView(url.searchParams), support, county };
  return {
    directory: await answer(() =>
      getPage(stateInView(view), (atlas, shown) => getDirectoryPage(atlas, shown, wanted)),
    ),
  };
}) satisfies PageServerLoad;
