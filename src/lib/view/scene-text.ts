import type { GraphScene } from './graph-scene.ts';
import type { NetworkPage } from './network-page.ts';
import type { NetworkView } from './network-view.ts';
import { counted } from './numbers.ts';
import { kindLabel } from './tie-words.ts';
import { STRENGTHS } from '#lib/domain/partnership.ts';
import type { ViewState } from './view-state.ts';

/** What of the network is shown, in a sentence: "Shown: 12 organizations, 18 pairs, of recovery housing." */
export function sceneText(
  { nodes, supports, counties }: Pick<NetworkPage, 'nodes' | 'supports' | 'counties'>,
  { shownNodes, shownEdges }: GraphScene,
  view: Pick<ViewState, 'support' | 'county' | 'region' | 'organization'>,
  { kind, least, confirmed, steps }: NetworkView,
): string {
  const county = counties.find(({ fips }) => fips === view.county)?.name;
  const support = supports.find(({ slug }) => slug === view.support)?.label;
  const chosen = nodes.find(({ id }) => id === view.organization)?.name;
  const around = chosen && steps !== null;
  const parts = [
    around && `within ${counted(steps, 'step', 'steps')} of ${chosen}`,
    !around && support && `offering ${support}`,
    !around && (county ? `in ${county}` : view.region && `in ${view.region.name}`),
    kind && `ties of the kind ${kindLabel(kind)}`,
    least > 1 && `ties of ${STRENGTHS[least - 1]} or more`,
    confirmed && 'ties said by both',
  ].filter(Boolean);
  const all = shownNodes === nodes.length && parts.length === 0;
  const counts = `${counted(shownNodes, 'organization', 'organizations')} and ${counted(shownEdges, 'pair', 'pairs')}`;
  return all
    ? `All ${counts}.`
    : `Shown: ${counts}${parts.length > 0 ? `, ${parts.join(', ')}` : ''}.`;
}
