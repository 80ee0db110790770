import { theAtlas } from '#lib/server/services/atlas.ts';
import { getLocatorFigure } from '#lib/server/services/map-figure.ts';
import { answer } from '../answer.ts';
import { svgResponse } from '../svg-response.ts';
import type { RequestHandler } from './$types';

/** Where a county lies in its state. */
export const GET: RequestHandler = ({ url }) =>
  answer(async () =>
    svgResponse(await getLocatorFigure(theAtlas(), url.searchParams.get('county') ?? '')),
  );
