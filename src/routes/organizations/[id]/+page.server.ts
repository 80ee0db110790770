import { readView, stateInView } from '#lib/view/view-state.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { getOrganizationPage } from '#lib/server/services/organization-page.ts';
import { answer } from '../../api/answer.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, url }) => ({
  organization: await answer(() =>
    getPage(stateInView(readView(url.searchParams)), (atlas) =>
      getOrganizationPage(atlas, params.id),
    ),
  ),
})) satisfies PageServerLoad;
