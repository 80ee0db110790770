import type { ShareFigure } from '#lib/reports/share/share-figure.ts';
import { readNetworkView } from '#lib/view/network-view.ts';
import type { EmbedKind } from '#lib/view/share/share-view.ts';
import { readView, stateInView } from '#lib/view/view-state.ts';
import { getPage, getWholePage } from '../get-page.ts';
import { getShareCounty } from './share-county.ts';
import { getShareGaps } from './share-gaps.ts';
import { getShareMap } from './share-map.ts';
import { getShareNetwork } from './share-network.ts';

/**
 * A figure that is shown elsewhere: of the same view as the page with the same query.
 * @returns null where there is no data to show
 * @throws InputError where the state, the county, the support or a yardstick does not exist
 */
export async function getShareFigure(
  kind: EmbedKind,
  query: URLSearchParams,
): Promise<ShareFigure | null> {
  const view = readView(query);
  const asked = stateInView(view);
  switch (kind) {
    case 'map':
      return getPage(asked, (atlas, state) => getShareMap(atlas, state, view));
    case 'gaps':
      return getPage(asked, (atlas, state) => getShareGaps(atlas, state, view));
    case 'county':
      return getPage(asked, (atlas) => getShareCounty(atlas, view));
    case 'network': {
      const own = readNetworkView(query);
      return own.extent === 'all'
        ? getWholePage((atlas) => getShareNetwork(atlas, null, view, own))
        : getPage(asked, (atlas, state) => getShareNetwork(atlas, state, view, own));
    }
  }
}
