import { error } from '@sveltejs/kit';
import { reportFileName } from '#lib/reports/model/file-name.ts';
import { getMinutes } from '#lib/server/services/present/minutes.ts';
import { answer } from '../answer.ts';
import { attachment, findFormat } from '../document-response.ts';
import type { RequestHandler } from './$types';

/** The decisions that a browser has kept, as a document. Nothing of them is stored. */
export const POST: RequestHandler = async ({ params, url, request }) => {
  const format = findFormat(params.format);
  const body = await request.text();
  const minutes = await answer(() => getMinutes(url.searchParams, body));
  if (!minutes) error(404, { message: 'There is no data yet', hint: 'Import a directory first.' });
  const bytes = await format.write(minutes, { paper: 'us-letter' });
  const name = reportFileName(minutes, format.id, 'rosc-minutes');
  return attachment(new Uint8Array(bytes), format.mime, name);
};
