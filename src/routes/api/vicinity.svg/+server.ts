import { theAtlas } from '#lib/server/services/atlas.ts';
import { getVicinityFigure } from '#lib/server/services/map-figure.ts';
import { readTerms } from '#lib/view/asked-terms.ts';
import { answer } from '../answer.ts';
import { svgResponse } from '../svg-response.ts';
import type { RequestHandler } from './$types';

/** A county and its surroundings for one support. */
export const GET: RequestHandler = ({ url }) =>
  answer(async () => {
    const { searchParams: query } = url;
    return svgResponse(
      await getVicinityFigure(
        theAtlas(),
        query.get('county') ?? '',
        query.get('support'),
        readTerms(query),
      ),
    );
  });
