import { drawNationMap } from '#lib/reports/nation-map.ts';
import { DEFAULT_TERMS, type AskedTerms } from '#lib/view/asked-terms.ts';
import type { MapMeasure } from '#lib/view/view-state.ts';
import type { Atlas } from '../atlas.ts';
import { getCatalog, requireSupport } from '../catalog.ts';
import { figureNote } from '../map-figure.ts';
import { awaitNation } from './national-coverage.ts';
import { nationalRows } from './national-rows.ts';
import { NATION_HEIGHT, NATION_WIDTH } from './nation-projection.ts';
import { nationShapes } from './nation-shapes.ts';
import { GRID } from './thin-line.ts';

/**
 * The map of one support in all counties as SVG; waits until it is worked out.
 * @throws InputError where there is no such support or yardstick
 */
export async function getNationalFigure(
  atlas: Atlas,
  slug: string | null,
  measure: MapMeasure,
  asked: AskedTerms = DEFAULT_TERMS,
): Promise<string> {
  const node = requireSupport(await getCatalog(atlas), slug ?? '');
  const table = await awaitNation(atlas, node.slug, asked);
  const { counties, borders } = nationShapes();
  return drawNationMap({
    title: `${node.label}, counties of the United States`,
    width: NATION_WIDTH,
    height: NATION_HEIGHT,
    grid: GRID,
    counties,
    borders,
    rows: nationalRows(table),
    measure,
    note: await figureNote(atlas),
  });
}
