import { getPage } from '#lib/server/services/get-page.ts';
import { getNationalPage } from '#lib/server/services/national/national-page.ts';
import { readView } from '#lib/view/view-state.ts';
import { answer } from '../api/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ url, setHeaders }) => {
  const { support, terms } = readView(url.searchParams);
  const national = await answer(() =>
    getPage(null, (atlas) => getNationalPage(atlas, { support, terms })),
  );
  // A page that waits is not the page of this address.
  if (national?.figure === null) setHeaders({ 'cache-control': 'no-store' });
  return { national };
}) satisfies PageServerLoad;
