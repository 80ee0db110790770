import { composeScene, type GraphScene } from './graph-scene.ts';
import type { NetworkPage } from './network-page.ts';
import type { NetworkView } from './network-view.ts';
import type { ViewState } from './view-state.ts';

/** What of a network is shown, as its address says: the same on the page as in its picture. */
export function networkScene(
  { nodes, edges, measures, supports }: NetworkPage,
  view: Pick<ViewState, 'support' | 'county' | 'region' | 'organization'>,
  own: NetworkView,
): GraphScene {
  const support = supports.find(({ slug }) => slug === view.support);
  return composeScene(
    nodes,
    edges,
    measures.map(({ id }) => id),
    {
      ...own,
      organization: view.organization,
      supports: support?.members ?? null,
      counties: view.county ? [view.county] : (view.region?.counties ?? null),
    },
  );
}
