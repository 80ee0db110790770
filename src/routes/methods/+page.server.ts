import { getPage } from '#lib/server/services/get-page.ts';
import { getMethodsPage } from '#lib/server/services/methods-page.ts';
import type { PageServerLoad } from './$types';

export const load = (async () => ({
  methods: await getPage(null, (atlas) => getMethodsPage(atlas)),
})) satisfies PageServerLoad;
