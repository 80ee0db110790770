import { InputError } from '#lib/domain/issue.ts';
import { DIMENSION_LABELS } from '#lib/domain/dimension.ts';
import { drawShareDimensions } from '#lib/reports/share/draw-share-dimensions.ts';
import type { ShareFigure } from '#lib/reports/share/share-figure.ts';
import { CELL_STATE_VIEWS } from '#lib/view/cell-states.ts';
import type { CountyPage } from '#lib/view/county-page.ts';
import type { ShareDimension, ShareRow } from '#lib/view/share/share-view.ts';
import type { ViewState } from '#lib/view/view-state.ts';
import type { Atlas } from '../atlas.ts';
import { getCountyPage } from '../county-page.ts';
import { dimensionLines, getReadiness, requireCounty } from '../map-page.ts';
import { getTerms } from '../terms.ts';
import { shareSource } from './share-source.ts';

/**
 * The four dimensions of a county: what is covered, and the state of each support.
 * @throws InputError where there is no such county
 */
export async function getShareCounty(atlas: Atlas, view: ViewState): Promise<ShareFigure> {
  if (view.county === null) throw noCounty();
  const { stateFips } = await requireCounty(atlas, view.county);
  const [county, source, terms] = await Promise.all([
    getCountyPage(atlas, view.county, view.support, view.terms),
    shareSource(atlas),
    getTerms(atlas, view.terms),
  ]);
  const readiness = await getReadiness(atlas, stateFips, terms);
  const dimensions = dimensionLines(readiness.get(view.county));
  const states = dimensions.flatMap((one) => one.states);
  const title = `${county.fullName}, ${county.stateName}: recovery supports`;
  return {
    words: {
      ...{ kind: 'county', title, ...county.finding, county: county.fips },
      alt: `${title}. ${dimensions.map(inWords).join(' ')}`,
      legend: CELL_STATE_VIEWS.map(({ state: token, label }) => ({
        ...{ token, label },
        count: states.filter((state) => state === token).length,
      })),
      sourceLine: source.sourceLine,
      demonstration: source.demonstration,
      table: {
        caption: `${title}, by dimension`,
        columns: ['Support', 'State', 'Dimension', 'Here or nearest'],
        rows: rowsOf(county),
        rest: null,
      },
    },
    draw: (room) => drawShareDimensions(dimensions, room),
  };
}

function inWords({ dimension, covered, assessed }: ShareDimension): string {
  const label = DIMENSION_LABELS[dimension];
  return assessed === 0
    ? `${label}: not assessed.`
    : `${label}: ${covered} of ${assessed} covered.`;
}

/** Scored types, as the chips above them. */
function rowsOf({ dimensions }: CountyPage): ShareRow[] {
  return dimensions.flatMap(({ dimension, groups }) =>
    groups
      .flatMap(({ lines }) => lines)
      .filter(({ counts }) => counts)
      .map(({ slug, label, state, note }) => ({
        ...{ id: slug, head: label, state },
        cells: [DIMENSION_LABELS[dimension], note],
      })),
  );
}

const noCounty = () =>
  new InputError({
    ...{ row: null, column: 'county', found: 'none' },
    expected: 'the 5-digit FIPS code of a county, such as 21193',
  });
