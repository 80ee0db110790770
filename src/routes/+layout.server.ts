import { getShell } from '#lib/server/services/shell.ts';
import { readView } from '#lib/view/view-state.ts';
import type { LayoutServerLoad } from './$types';

export const load = (async ({ url }) => ({
  shell: await getShell(readView(url.searchParams).state),
})) satisfies LayoutServerLoad;
