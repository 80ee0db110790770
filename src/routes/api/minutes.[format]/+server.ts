import { error } from '@sveltejs/kit';
import { getMinutes } from '#lib/server/services/present/minutes.ts';
import { answer } from '../answer.ts';
import { documentResponse, findFormat } from '../document-response.ts';
import { postedDecisions } from '../posted-decisions.ts';
import type { RequestHandler } from './$types';

/** The decisions that a browser has kept, as a document. Nothing of them is stored. */
export const POST: RequestHandler = async ({ params, url, request }) => {
  const format = findFormat(params.format);
  const decisions = await postedDecisions(request);
  const minutes = await answer(() => getMinutes(url.searchParams, decisions));
  if (!minutes) error(404, { message: 'There is no data yet', hint: 'Import a directory first.' });
  const paper = url.searchParams.get('paper');
  return documentResponse(minutes, format, paper, request.signal, 'rosc-minutes');
};
