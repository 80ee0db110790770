import { error } from '@sveltejs/kit';
import { drawCardPng } from '#lib/server/documents/png/draw-card.ts';
import { drawCard } from '#lib/server/services/share/card/get-card.ts';
import { findCardPage } from '#lib/view/share/card-pages.ts';
import { answer } from '../../api/answer.ts';
import { drawnInTurn } from '../../api/drawn-in-turn.ts';
import type { RequestHandler } from './$types';

/** The picture that stands beside a link to a page where it is shared. */
export const GET: RequestHandler = async ({ params, url }) => {
  const page = findCardPage(params.page);
  if (!page) error(404, { message: `There is no picture of a page "${params.page}"` });
  return drawnInTurn(async () => {
    const png = await drawCardPng(await answer(() => drawCard(page, url.searchParams)));
    return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
  });
};
