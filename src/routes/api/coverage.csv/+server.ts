import { readTerms } from '#lib/view/asked-terms.ts';
import { answer } from '../answer.ts';
import { theAtlas } from '#lib/server/services/atlas.ts';
import { getCoverageFile } from '#lib/server/services/coverage-file.ts';
import type { RequestHandler } from './$types';

/** Coverage cells as CSV, the same that the command exports. */
export const GET: RequestHandler = ({ url }) =>
  answer(async () => {
    const { searchParams: query } = url;
    const file = await getCoverageFile(theAtlas(), {
      state: query.get('state'),
      county: query.get('county'),
      support: query.get('support'),
      ...readTerms(query),
    });
    return new Response(file.text, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${file.name}"`,
      },
    });
  });
