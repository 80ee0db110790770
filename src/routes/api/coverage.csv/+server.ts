import { findState } from '#lib/domain/state.ts';
import { theAtlas } from '#lib/server/services/atlas.ts';
import { getCoverageFile } from '#lib/server/services/coverage-file.ts';
import { getLedgerScope } from '#lib/server/services/ledger-scope.ts';
import { readTerms } from '#lib/view/asked-terms.ts';
import { readView } from '#lib/view/view-state.ts';
import { answer } from '../answer.ts';
import { fileResponse } from '../file-response.ts';
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
    return fileResponse(file);
  });

/** The counties that the address narrows its state to, where it does. */
async function narrowed(query: URLSearchParams) {
  const { state, counties, region } = readView(query);
  const found = findState(state ?? '');
  if (counties === 'all' || !found) return {};
  const scope = await getLedgerScope(theAtlas(), found, { counties, region });
  if (scope.narrowedTo === null) return {};
  const kept = scope.counties.map(({ fips }) => fips);
  return scope.narrowedTo === 'region'
    ? { counties: kept, place: scope.place }
    : { counties: kept, counted: scope.narrowedTo };
}
