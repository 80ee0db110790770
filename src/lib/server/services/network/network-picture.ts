import type { State } from '#lib/domain/state.ts';
import { drawNetworkFigure } from '#lib/view/network-figure.ts';
import { networkFigureText } from '#lib/view/network-figure-text.ts';
import { networkScene } from '#lib/view/network-scene.ts';
import type { NetworkView } from '#lib/view/network-view.ts';
import { sceneText } from '#lib/view/scene-text.ts';
import type { ViewState } from '#lib/view/view-state.ts';
import type { Atlas } from '../atlas.ts';
import { figureNote } from '../map-figure.ts';
import { getNetworkPage } from './network-page.ts';

/**
 * The network over its counties as SVG, under every filter of its address: what a browser without
 * script shows in place of the picture that moves.
 * @param state null for all organizations
 */
export async function getNetworkPicture(
  atlas: Atlas,
  state: State | null,
  view: ViewState,
  own: NetworkView,
): Promise<string> {
  const network = await getNetworkPage(atlas, state, own);
  const scene = networkScene(network, view, own);
  const positionOf = (wanted: string | null) =>
    wanted === null ? -1 : network.nodes.findIndex(({ id }) => id === wanted);
  return drawNetworkFigure(
    {
      ...{ nodes: network.nodes, edges: network.edges, scene, color: own.color },
      positions: network.nodes.flatMap(({ place }) => place ?? [NaN, NaN]),
      ground: network.picture,
      chosen: positionOf(view.organization),
      partner: positionOf(own.partner),
      pointed: -1,
      note: null,
    },
    networkFigureText(network, {
      place: state?.name ?? null,
      shown: sceneText(network, scene, view, own),
      demonstration: (await figureNote(atlas)) !== null,
    }),
  );
}
