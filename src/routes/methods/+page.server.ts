import { readView, stateInView } from '#lib/view/view-state.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { getMethodsPage } from '#lib/server/services/methods-page.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => ({
  methods: await getPage(stateInView(readView(url.searchParams)), (atlas) => getMethodsPage(atlas)),
})) satisfies PageServerLoad;
