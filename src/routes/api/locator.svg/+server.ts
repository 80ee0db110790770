import { theAtlas } from '#lib/server/services/atlas.ts';
import { getLocatorFigure } from '#lib/server/services/map-figure.ts';
import { nameFigure } from '#lib/server/services/name-figure.ts';
import { answer } from '../answer.ts';
import { svgResponse } from '../svg-response.ts';
import type { RequestHandler } from './$types';

/** Where a county lies in its state. */
export const GET: RequestHandler = ({ url }) =>
  answer(async () => {
    const county = url.searchParams.get('county') ?? '';
    return svgResponse(
      await getLocatorFigure(theAtlas(), county),
      await nameFigure(theAtlas(), 'locator', { county }),
    );
  });
