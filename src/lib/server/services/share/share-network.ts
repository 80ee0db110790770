import type { State } from '#lib/domain/state.ts';
import { drawShareNetwork } from '#lib/reports/share/draw-share-network.ts';
import type { ShareFigure } from '#lib/reports/share/share-figure.ts';
import { DIMENSIONS, DIMENSION_LABELS } from '#lib/domain/dimension.ts';
import { counted, people } from '#lib/view/numbers.ts';
import { networkScene } from '#lib/view/network-scene.ts';
import type { NetworkColor, NetworkView } from '#lib/view/network-view.ts';
import { sceneText } from '#lib/view/scene-text.ts';
import type { ShareLegendEntry } from '#lib/view/share/share-view.ts';
import type { ViewState } from '#lib/view/view-state.ts';
import type { Atlas } from '../atlas.ts';
import { getNetworkPage } from '../network/network-page.ts';
import { getNetworkPicture } from '../network/network-picture.ts';
import { shareSource } from './share-source.ts';

/** As many organizations as the table beside the picture names. */
const LISTED = 25;

/**
 * The network over its counties, under every filter of its address.
 * @param state null for all organizations
 */
export async function getShareNetwork(
  atlas: Atlas,
  state: State | null,
  view: ViewState,
  own: NetworkView,
): Promise<ShareFigure> {
  const [page, sheet, source] = await Promise.all([
    getNetworkPage(atlas, state, own),
    getNetworkPicture(atlas, state, view, own),
    shareSource(atlas),
  ]);
  const scene = networkScene(page, view, own);
  const degree = page.measures.findIndex(({ id }) => id === 'degree');
  const partners = (values: readonly (number | null)[]) => values[degree] ?? 0;
  const shown = page.nodes
    .filter((_, at) => scene.nodes[at] === 1)
    .sort((a, b) => partners(b.values) - partners(a.values) || (a.name < b.name ? -1 : 1));
  const title = `${state?.name ?? 'All organizations'}: who works with whom`;
  const listed = shown.slice(0, LISTED);
  return {
    words: {
      ...{ kind: 'network', title, county: null, legend: legendOf(own.color) },
      headline: page.finding.headline,
      detail: sceneText(page, scene, view, own),
      alt: `Organizations as marks over their counties, ties as lines. ${page.finding.headline}`,
      sourceLine: source.sourceLine,
      demonstration: source.demonstration,
      table: {
        caption: `${title}: organizations by partners`,
        columns: ['Organization', 'County', 'Partners'],
        rows: listed.map(({ id, name, countyName, values }) => ({
          ...{ id, head: name, state: null },
          cells: [countyName ?? 'no place', people(partners(values))],
        })),
        rest:
          shown.length > listed.length
            ? `The first ${listed.length} of ${counted(shown.length, 'organization', 'organizations')}.`
            : null,
      },
    },
    draw: (room, theme) => drawShareNetwork(sheet, room, theme),
  };
}

/** What the marks and lines mean, by shape and word. */
function legendOf(color: NetworkColor): ShareLegendEntry[] {
  const marks =
    color === 'dimension'
      ? DIMENSIONS.map((one) => ({ token: `mark-${one}`, label: DIMENSION_LABELS[one] }))
      : [
          { token: 'mark-health', label: 'Treatment and care' },
          { token: 'mark-other', label: 'Non-clinical' },
        ];
  return [
    ...marks,
    { token: 'door', label: 'Entry door' },
    { token: 'both', label: 'Said by both' },
    { token: 'one-side', label: 'By one side' },
  ].map((entry) => ({ ...entry, count: null }));
}
