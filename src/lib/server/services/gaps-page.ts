import type { State } from '#lib/domain/state.ts';
import type { AskedTerms } from '#lib/view/asked-terms.ts';
import type { GapsPage } from '#lib/view/gaps-page.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog, requireSupport } from './catalog.ts';
import { getExplanation } from './explain.ts';
import { getFilterView } from './filter-view.ts';
import { getLedger } from './ledger.ts';
import { getLedgerScope, type ScopeQuestion } from './ledger-scope.ts';
import { FIRST_SUPPORT, requireCounty } from './map-page.ts';
import { getRegionChoices } from './region-choices.ts';
import { sourceLines } from './source-lines.ts';
import { getTerms } from './terms.ts';
import { yardstickView } from './yardstick-view.ts';

/** What a ledger is asked for. */
export interface GapsQuestion extends ScopeQuestion {
  support: string | null;
  county: string | null;
  /** Whether their cell is to be explained. */
  why: boolean;
  terms?: AskedTerms;
}

/**
 * Everything that the ledger shows.
 * @param wanted the chosen support and county, and whether their cell is to be explained
 * @throws InputError where the support or the county does not exist
 */
export async function getGapsPage(
  atlas: Atlas,
  state: State,
  wanted: GapsQuestion,
): Promise<GapsPage> {
  const catalog = await getCatalog(atlas);
  const node = requireSupport(catalog, wanted.support ?? FIRST_SUPPORT);
  const terms = await getTerms(atlas, wanted.terms);
  const scope = await getLedgerScope(atlas, state, wanted);
  // A region may hold counties of other states; any other county must be of this one.
  const held = scope.counties.some(({ fips }) => fips === wanted.county);
  const county =
    wanted.county === null
      ? null
      : await requireCounty(atlas, wanted.county, held ? undefined : state);
  const [ledger, regions, sources, filter, explained] = await Promise.all([
    getLedger(atlas, scope, terms, node),
    getRegionChoices(atlas, state, wanted.region?.counties ?? []),
    sourceLines(atlas),
    getFilterView(atlas, terms, null),
    county && wanted.why ? getExplanation(atlas, county.fips, node.slug, terms) : null,
  ]);
  return {
    ...ledger,
    filter,
    regions,
    counties: scope.of,
    chosen: node.slug,
    yardstick: yardstickView(terms, node),
    explanation: explained?.view ?? null,
    sources,
  };
}
