import { theAtlas } from '#lib/server/services/atlas.ts';
import { reopenReport } from '#lib/server/services/report/reopen-report.ts';
import { postedReport } from '../posted-report.ts';
import type { RequestHandler } from './$types';

/** Opens a report file: what it holds, checked, and what has changed in the data since. */
export const POST: RequestHandler = async ({ request }) => {
  const file = await postedReport(request);
  return Response.json(await reopenReport(theAtlas(), file, request.signal), {
    headers: { 'cache-control': 'no-store' },
  });
};
