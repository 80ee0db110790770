import { getDataPage, writeKnown } from '#lib/server/services/data-page.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { nameFile, termWords } from '#lib/server/services/name-file.ts';
import { getTerms } from '#lib/server/services/terms.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

/** What is not known of a state, by support or by county, as CSV. */
export const GET: RequestHandler = async ({ url }) => {
  const view = readView(url.searchParams);
  const by = url.searchParams.get('by') === 'county' ? 'county' : 'support';
  return fileResponse(
    await answer(() =>
      getPage(stateInView(view), async (atlas, state) => ({
        name: await nameFile(atlas, {
          ...{ what: 'not-known', place: state.name },
          narrowed: [`by-${by}`, ...termWords(await getTerms(atlas, view.terms))],
        }),
        text: writeKnown(await getDataPage(atlas, state, view.terms), by),
      })),
    ),
  );
};
