import { getDeathsFile } from '#lib/server/services/deaths-file.ts';
import { getPage } from '#lib/server/services/get-page.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
import type { RequestHandler } from './$types';

/** Drug-related deaths by groups of counties, small numbers hidden, as CSV. */
export const GET: RequestHandler = async ({ url }) =>
  fileResponse(await answer(() => getPage(stateInView(readView(url.searchParams)), getDeathsFile)));
