import { getPage, getWholePage } from '#lib/server/services/get-page.ts';
import { getNetworkPicture } from '#lib/server/services/network/network-picture.ts';
import { nameFigure } from '#lib/server/services/name-figure.ts';
import { theAtlas } from '#lib/server/services/atlas.ts';
import { readNetworkView } from '#lib/view/network-view.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { svgResponse } from '../svg-response.ts';
import type { RequestHandler } from './$types';

/** The network over its counties as a picture, with the filters of the address. */
export const GET: RequestHandler = ({ url }) =>
  answer(async () => {
    const view = readView(url.searchParams);
    const own = readNetworkView(url.searchParams);
    const picture = await (own.extent === 'all'
      ? getWholePage((atlas) => getNetworkPicture(atlas, null, view, own))
      : getPage(stateInView(view), (atlas, state) => getNetworkPicture(atlas, state, view, own)));
    if (picture === null) return new Response(null, { status: 404 });
    const state = own.extent === 'all' ? null : stateInView(view);
    return svgResponse(picture, await nameFigure(theAtlas(), 'network', { state }));
  });
