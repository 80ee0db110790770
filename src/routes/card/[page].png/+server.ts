import { error } from '@sveltejs/kit';
import { drawCardPng } from '#lib/server/documents/png/draw-card.ts';
import { drawCard } from '#lib/server/services/share/card/get-card.ts';
import { BusyError, inTurn } from '#lib/server/services/share/share-queue.ts';
import { findCardPage } from '#lib/view/share/card-pages.ts';
import { answer } from '../../api/answer.ts';
import type { RequestHandler } from './$types';

/** The picture that stands beside a link to a page where it is shared. */
export const GET: RequestHandler = async ({ params, url }) => {
  const page = findCardPage(params.page);
  if (!page) error(404, { message: `There is no picture of a page "${params.page}"` });
  try {
    const png = await inTurn(async () =>
      drawCardPng(await answer(() => drawCard(page, url.searchParams))),
    );
    return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
  } catch (cause) {
    if (!(cause instanceof BusyError)) throw cause;
    return new Response('Too many pictures are being drawn. Try again.', {
      status: 503,
      headers: { 'retry-after': '10', 'content-type': 'text/plain; charset=utf-8' },
    });
  }
};
