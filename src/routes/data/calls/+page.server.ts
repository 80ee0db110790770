import { getCallSheet } from '#lib/server/services/call-sheet.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../../api/answer.ts';
import type { PageServerLoad } from './$types';

/** So many calls of each kind stand on the page: more than a person makes in a week. The file has all. */
const SHOWN = 100;

export const load = (async ({ url }) => {
  const view = readView(url.searchParams);
  return {
    calls: await answer(() =>
      getPage(stateInView(view), async (atlas, shown) => {
        const { records, absences, idle } = await getCallSheet(atlas, shown, null, view.terms);
        return {
          counts: { records: records.length, absences: absences.length, idle },
          records: records.slice(0, SHOWN),
          absences: absences.slice(0, SHOWN),
        };
      }),
    ),
  };
}) satisfies PageServerLoad;
