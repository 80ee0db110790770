import { getLocatorFigure } from '#lib/server/services/map-figure.ts';
import { answer } from '../answer.ts';
import { svgResponse } from '../svg-response.ts';
import type { RequestHandler } from './$types';

/** Where a county lies in its state. */
export const GET: RequestHandler = ({ url }) =>
  answer(async () => svgResponse(await getLocatorFigure(url.searchParams.get('county') ?? '')));
