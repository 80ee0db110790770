import { getPage } from '#lib/server/services/get-page.ts';
import { nameFile } from '#lib/server/services/name-file.ts';
import { getUnplaced, writeUnplaced } from '#lib/server/services/unplaced.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

/** Listings of a state that have no place on the map, with the reason and the source, as CSV. */
export const GET: RequestHandler = async ({ url }) =>
  fileResponse(
    await answer(() =>
      getPage(stateInView(readView(url.searchParams)), async (atlas, state) => ({
        name: await nameFile(atlas, { what: 'unplaced', place: state.name }),
        text: writeUnplaced(await getUnplaced(atlas, state)),
      })),
    ),
  );
