import type { AskedTerms } from '#lib/view/asked-terms.ts';
import { InputError } from '#lib/domain/issue.ts';
import { findState, type State } from '#lib/domain/state.ts';
import type { SupportNode } from '#lib/domain/support.ts';
import { countingOnly } from '#lib/view/filter-words.ts';
import { drawStateMap } from '#lib/reports/state-map.ts';
import type { MapMeasure } from '#lib/view/view-state.ts';
import { drawCountyMap } from '#lib/reports/county-map.ts';
import { drawLocatorMap } from '#lib/reports/locator-map.ts';
import { readServiceCards } from '../queries/service-cards.ts';
import { readSources } from '../queries/sources.ts';
import type { Atlas } from './atlas.ts';
import { getBoundaries } from './boundaries.ts';
import { getCatalog, requireSupport } from './catalog.ts';
import { getCountyRows } from './county-rows.ts';
import { getExplanation } from './explain.ts';
import { requireCounty } from './map-page.ts';
import { getMapTies } from './network/map-ties.ts';
import { getShownPoints } from './service-points.ts';
import { getTerms, type CoverageTerms } from './terms.ts';

/**
 * The map of one support in one state as SVG.
 * @param organization id of one whose ties are drawn over it; null for none
 * @throws InputError where the state or the support does not exist
 */
export async function getMapFigure(
  atlas: Atlas,
  stateCode: string | null,
  slug: string | null,
  measure: MapMeasure,
  asked?: AskedTerms,
  organization: string | null = null,
): Promise<string> {
  const state = findState(stateCode ?? '');
  if (!state) {
    throw new InputError({
      row: null,
      column: 'state',
      found: `"${stateCode ?? ''}"`,
      expected: 'a postal code such as KY',
    });
  }
  const node = requireSupport(await getCatalog(atlas), slug ?? '');
  const terms = await getTerms(atlas, asked);
  const [rows, ties] = await Promise.all([
    getCountyRows(atlas, state.fips, node.slug, terms),
    getMapTies(atlas, state, organization),
  ]);
  return drawStateMap({
    ...getBoundaries(state).boundaries,
    title: titled(`${node.label}, ${state.name}`, terms, node),
    rows,
    measure,
    ties,
    note: await figureNote(atlas),
  });
}

/** A title that says which services count, where not all do. */
function titled(title: string, { filter }: CoverageTerms, node: SupportNode): string {
  const counting = countingOnly(filter, node);
  return counting ? `${title}. ${counting}` : title;
}

/** What a figure must say of itself wherever it is shown. */
export async function figureNote(atlas: Atlas): Promise<string | null> {
  const sources = await readSources(atlas.db);
  return sources.some(({ demonstration }) => demonstration)
    ? 'Demonstration: organizations are fictional.'
    : null;
}

/**
 * A county and its surroundings for one support, as SVG: states, catchment, services, the nearest.
 * @throws InputError where the county or the support does not exist
 */
export async function getVicinityFigure(
  atlas: Atlas,
  fips: string,
  slug: string | null,
  asked?: AskedTerms,
): Promise<string> {
  const [county, catalog, terms] = await Promise.all([
    requireCounty(atlas, fips),
    getCatalog(atlas),
    getTerms(atlas, asked),
  ]);
  const node = requireSupport(catalog, slug ?? '');
  const { counties, borders } = getBoundaries(stateOf(county.stateFips)).boundaries;
  const [rows, points, { explanation }] = await Promise.all([
    getCountyRows(atlas, county.stateFips, node.slug, terms),
    getShownPoints(atlas, node, terms),
    getExplanation(atlas, fips, node.slug, terms),
  ]);
  const [first] = explanation.nearest;
  const card = first ? (await readServiceCards(atlas.db, [first.id]))[0] : undefined;
  return drawCountyMap({
    title: titled(`${node.label} around ${county.fullName}`, terms, node),
    fips,
    counties,
    borders,
    rows,
    center: county.center,
    catchmentMiles: explanation.catchmentMiles,
    nearest: card?.point ?? null,
    services: points,
    note: await figureNote(atlas),
  });
}

/** Where a county lies in its state, as SVG. @throws InputError where there is no such county */
export async function getLocatorFigure(atlas: Atlas, fips: string): Promise<string> {
  const county = await requireCounty(atlas, fips);
  const { boundaries } = getBoundaries(stateOf(county.stateFips));
  const [west, , east] = boundaries.box;
  return drawLocatorMap(county.fullName, fips, boundaries, (west + east) / 2);
}

function stateOf(fips: string): State {
  const state = findState(fips);
  if (!state) throw new Error(`County places name state ${fips}, which does not exist`);
  return state;
}
