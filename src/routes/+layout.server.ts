import { getShell } from '#lib/server/services/shell.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import type { LayoutServerLoad } from './$types';

export const load = (async ({ params, url }) => {
  const view = readView(url.searchParams);
  const county = params.fips ?? view.county;
  return { shell: await getShell(stateInView({ state: params.fips ? null : view.state, county })) };
}) satisfies LayoutServerLoad;
