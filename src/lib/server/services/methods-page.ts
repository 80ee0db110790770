import { INDICATORS } from '#lib/domain/indicator.ts';
import type { Completeness, SourceClaim } from '#lib/domain/source.ts';
import { findState } from '#lib/domain/state.ts';
import type { MethodsPage } from '#lib/view/methods-page.ts';
import { counted } from '#lib/view/numbers.ts';
import { supportView } from '#lib/view/support-view.ts';
import { readYardsticks } from '../queries/catalog.ts';
import { readVintage } from '../queries/places.ts';
import { readClaims, readSources } from '../queries/sources.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog } from './catalog.ts';

/** Every definition with its value in force. */
export async function getMethodsPage(atlas: Atlas): Promise<MethodsPage> {
  const [catalog, yardsticks, sources, claims, vintage] = await Promise.all([
    getCatalog(atlas),
    readYardsticks(atlas.db),
    readSources(atlas.db),
    readClaims(atlas.db),
    readVintage(atlas.db),
  ]);
  const bySource = Map.groupBy(claims, (claim) => claim.sourceId);
  return {
    supports: catalog.nodes.map((node) => ({
      ...supportView(node),
      groupLabel: node.group === null ? null : (catalog.find(node.group)?.label ?? null),
      modality: node.modality,
      samhsaCodes: node.samhsaCodes,
    })),
    yardsticks,
    sources: sources.map(({ name: _, ...source }) => ({
      ...source,
      claims: claimSentences(bySource.get(source.id) ?? []),
    })),
    indicators: INDICATORS.map(({ id, label, unit, meaning }) => ({ id, label, unit, meaning })),
    vintage,
  };
}

/** "Complete lists of 12 supports in Kentucky", "Partial lists of 2 supports in 70 counties". */
function claimSentences(claims: readonly SourceClaim[]): string[] {
  const sentence = (completeness: Completeness, word: string): string[] => {
    const own = claims.filter((claim) => claim.completeness === completeness);
    const wide = own.filter(({ place }) => place.length === 2);
    const narrow = own.filter(({ place }) => place.length === 5);
    const supports = (of: readonly SourceClaim[]) => new Set(of.map(({ support }) => support)).size;
    const states = [...new Set(wide.map(({ place }) => findState(place)?.name ?? place))].sort();
    const where = states.length > 3 ? counted(states.length, 'state', 'states') : states.join(', ');
    return [
      wide.length > 0 &&
        `${word} lists of ${counted(supports(wide), 'support', 'supports')} in ${where}.`,
      narrow.length > 0 &&
        `${word} lists of ${counted(supports(narrow), 'support', 'supports')} in some counties only.`,
    ].filter((text): text is string => Boolean(text));
  };
  return [...sentence('complete', 'Complete'), ...sentence('partial', 'Partial')];
}
