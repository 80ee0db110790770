import { DIMENSIONS } from '#lib/domain/dimension.ts';
import { primaryDimension, type SupportCatalog } from '#lib/domain/support.ts';
import type { NodeFacts } from '#lib/network/measures/measuring.ts';
import type { NetworkOffer } from './network-data.ts';

/**
 * What an organization mainly is, by what it offers: its side is clinical where at least half of its
 * services are, its dimension the one of most of its services, the first among equals.
 * @param ids organizations in the order of the nodes
 */
export function toNodeFacts(
  ids: readonly string[],
  offers: readonly NetworkOffer[],
  catalog: SupportCatalog,
): NodeFacts {
  const own = Map.groupBy(offers, ({ organizationId }) => organizationId);
  const perNode = ids.map((id) => own.get(id) ?? []);
  return {
    side: Int8Array.from(perNode, (list) => sideOf(list, catalog)),
    dimension: Int8Array.from(perNode, (list) => dimensionOf(list, catalog)),
    counties: perNode.map((list) =>
      [...new Set(list.flatMap(({ county }) => county ?? []))].sort(),
    ),
  };
}

function sideOf(offers: readonly NetworkOffer[], catalog: SupportCatalog): number {
  if (offers.length === 0) return -1;
  const clinical = offers.filter(({ support }) => catalog.find(support)?.clinical === true);
  return clinical.length * 2 >= offers.length ? 1 : 0;
}

function dimensionOf(offers: readonly NetworkOffer[], catalog: SupportCatalog): number {
  if (offers.length === 0) return -1;
  const counts = DIMENSIONS.map(() => 0);
  for (const { support } of offers) {
    const node = catalog.find(support);
    const at = node ? DIMENSIONS.indexOf(primaryDimension(node)) : -1;
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}
