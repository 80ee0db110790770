import { getCallSheet, writeCallSheet } from '#lib/server/services/call-sheet.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { nameFile, termWords } from '#lib/server/services/name-file.ts';
import { getTerms } from '#lib/server/services/terms.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

/** The call sheet of a state, of one support or of all, as CSV: the same that the command prints. */
export const GET: RequestHandler = async ({ url }) => {
  const view = readView(url.searchParams);
  return fileResponse(
    await answer(() =>
      getPage(stateInView(view), async (atlas, state) => ({
        name: await nameFile(atlas, {
          ...{ what: 'call-sheet', place: state.name, support: view.support },
          narrowed: termWords(await getTerms(atlas, view.terms)),
        }),
        text: writeCallSheet(await getCallSheet(atlas, state, view.support, view.terms)),
      })),
    ),
  );
};
