import { getDataPage } from '#lib/server/services/data-page.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { unplacedFinding } from '#lib/view/unplaced.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../api/answer.ts';
import type { PageServerLoad } from './$types';

/** So many listings without a place stand on the page; the file has them all. */
const SHOWN = 50;

export const load = (async ({ url }) => {
  const view = readView(url.searchParams);
  return {
    known: await answer(() =>
      getPage(stateInView(view), async (atlas, shown) => {
        const { unplaced, ...known } = await getDataPage(atlas, shown, view.terms);
        return {
          ...known,
          unplaced: {
            finding: unplacedFinding(unplaced),
            of: unplaced.length,
            lines: unplaced.slice(0, SHOWN),
          },
        };
      }),
    ),
  };
}) satisfies PageServerLoad;
