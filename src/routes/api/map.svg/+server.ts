import { theAtlas } from '#lib/server/services/atlas.ts';
import { getMapFigure } from '#lib/server/services/map-figure.ts';
import { nameFigure } from '#lib/server/services/name-figure.ts';
import { readView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { svgResponse } from '../svg-response.ts';
import type { RequestHandler } from './$types';

/** The state's map of one support as a picture: shown until the live map is there, and in print. */
export const GET: RequestHandler = ({ url }) =>
  answer(async () => {
    const { support, measure, terms, organization } = readView(url.searchParams);
    const state = url.searchParams.get('state');
    return svgResponse(
      await getMapFigure(theAtlas(), state, support, measure, terms, organization),
      await nameFigure(theAtlas(), measure === 'state' ? 'map' : `map-of-${measure}`, {
        ...{ state, support, terms },
      }),
    );
  });
