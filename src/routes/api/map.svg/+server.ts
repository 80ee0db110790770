import { answer } from '../answer.ts';
import { getMapFigure } from '#lib/server/services/map-figure.ts';
import { readView } from '#lib/view/view-state.ts';
import type { RequestHandler } from './$types';

/** The state's map of one support as a picture: shown until the live map is there, and in print. */
export const GET: RequestHandler = ({ url }) =>
  answer(async () => {
    const { state, support, measure } = readView(url.searchParams);
    return new Response(await getMapFigure(state, support, measure), {
      headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
    });
  });
