import { InputError } from '#lib/domain/issue.ts';
import { findState } from '#lib/domain/state.ts';
import { drawStateMap } from '#lib/reports/state-map.ts';
import type { MapMeasure } from '#lib/view/view-state.ts';
import { theAtlas } from './atlas.ts';
import { getBoundaries } from './boundaries.ts';
import { getCatalog, getYardstick, requireSupport } from './catalog.ts';
import { getCountyRows } from './county-rows.ts';

/**
 * The map of one support in one state as SVG.
 * @throws InputError where the state or the support does not exist
 */
export async function getMapFigure(
  stateCode: string | null,
  slug: string | null,
  measure: MapMeasure,
): Promise<string> {
  const atlas = theAtlas();
  const state = findState(stateCode ?? '');
  if (!state) {
    throw new InputError({
      row: null,
      column: 'state',
      found: `"${stateCode}"`,
      expected: 'a postal code such as KY',
    });
  }
  const node = requireSupport(await getCatalog(atlas), slug ?? '');
  const rows = await getCountyRows(atlas, state.fips, node.slug, await getYardstick(atlas, null));
  const { counties, borders } = getBoundaries(state).boundaries;
  return drawStateMap({ title: `${node.label}, ${state.name}`, counties, borders, rows, measure });
}
