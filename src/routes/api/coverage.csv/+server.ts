import { findState } from '#lib/domain/state.ts';
import { theAtlas } from '#lib/server/services/atlas.ts';
import { getCoverageFile } from '#lib/server/services/coverage-file.ts';
import { getLedgerScope } from '#lib/server/services/ledger-scope.ts';
import { readTerms } from '#lib/view/asked-terms.ts';
import { readView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import type { RequestHandler } from './$types';

/** Coverage cells as CSV, the same that the command exports; narrowed to the counties of a ledger. */
export const GET: RequestHandler = ({ url }) =>
  answer(async () => {
    const { searchParams: query } = url;
    const file = await getCoverageFile(theAtlas(), {
      state: query.get('state'),
      county: query.get('county'),
      support: query.get('support'),
      ...(await narrowed(query)),
      ...readTerms(query),
    });
    return new Response(file.text, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${file.name}"`,
      },
    });
  });

/** The counties that the address narrows its state to, where it does. */
async function narrowed(query: URLSearchParams) {
  const { state, counties, region } = readView(query);
  const found = findState(state ?? '');
  if (counties === 'all' || !found) return {};
  const scope = await getLedgerScope(theAtlas(), found, { counties, region });
  if (scope.narrowedTo === null) return {};
  return { counties: scope.counties.map(({ fips }) => fips), counted: scope.narrowedTo };
}
