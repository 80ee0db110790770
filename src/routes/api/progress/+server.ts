import { theAtlas } from '#lib/server/services/atlas.ts';
import { getNationalProgress } from '#lib/server/services/national/national-page.ts';
import { readView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import type { RequestHandler } from './$types';

/** How far the figures of the country are for a support. Asking keeps the work going. */
export const GET: RequestHandler = ({ url }) =>
  answer(async () => {
    const { support, terms } = readView(url.searchParams);
    return Response.json(await getNationalProgress(theAtlas(), support, terms), {
      headers: { 'cache-control': 'no-store' },
    });
  });
