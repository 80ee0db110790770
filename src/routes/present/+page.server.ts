import { getPage } from '#lib/server/services/get-page.ts';
import { getPresentPage } from '#lib/server/services/present/present-page.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../api/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => ({
  present: await answer(() =>
    getPage(stateInView(readView(url.searchParams)), (atlas, state) =>
      getPresentPage(atlas, state, url.searchParams),
    ),
  ),
})) satisfies PageServerLoad;
