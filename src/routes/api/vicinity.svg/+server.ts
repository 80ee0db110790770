import { theAtlas } from '#lib/server/services/atlas.ts';
import { getVicinityFigure } from '#lib/server/services/map-figure.ts';
import { nameFigure } from '#lib/server/services/name-figure.ts';
import { readTerms } from '#lib/view/asked-terms.ts';
import { answer } from '../answer.ts';
import { svgResponse } from '../svg-response.ts';
import type { RequestHandler } from './$types';

/** A county and its surroundings for one support. */
export const GET: RequestHandler = ({ url }) =>
  answer(async () => {
    const { searchParams: query } = url;
    const [county, support, terms] = [
      query.get('county') ?? '',
      query.get('support'),
      readTerms(query),
    ];
    return svgResponse(
      await getVicinityFigure(theAtlas(), county, support, terms),
      await nameFigure(theAtlas(), 'vicinity', { county, support, terms }),
    );
  });
