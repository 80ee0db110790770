import { findState } from '#lib/domain/state.ts';
import { theAtlas } from '#lib/server/services/atlas.ts';
import { readTerms } from '#lib/view/asked-terms.ts';
import { answer } from '../answer.ts';
import { getServicePoints } from '#lib/server/services/service-points.ts';
import type { RequestHandler } from './$types';

/** In-person services of a support as GeoJSON points; confidential places are not among them. */
export const GET: RequestHandler = ({ url }) =>
  answer(async () => {
    const { searchParams: query } = url;
    const state = findState(query.get('state') ?? '');
    return Response.json(
      await getServicePoints(
        theAtlas(),
        query.get('support') ?? '',
        state ?? null,
        readTerms(query),
      ),
      { headers: { 'content-type': 'application/geo+json' } },
    );
  });
