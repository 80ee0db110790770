import { theAtlas } from '#lib/server/services/atlas.ts';
import { getNationalFigure } from '#lib/server/services/national/national-figure.ts';
import { nameFigure } from '#lib/server/services/name-figure.ts';
import { readView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { svgResponse } from '../svg-response.ts';
import type { RequestHandler } from './$types';

/** All counties of the country and one support, as a picture. */
export const GET: RequestHandler = ({ url }) =>
  answer(async () => {
    const { support, measure, terms } = readView(url.searchParams);
    return svgResponse(
      await getNationalFigure(theAtlas(), support, measure, terms),
      await nameFigure(theAtlas(), 'national-map', { support, terms }),
    );
  });
