import type { SupportCatalog, SupportNode } from '#lib/domain/support.ts';

/**
 * Support nodes that are worked out together, each in one family: a group and its types, whose
 * distances the group's follow from. What happens to a service changes its family and no other.
 */
export function supportFamilies(catalog: SupportCatalog): readonly (readonly SupportNode[])[] {
  const families = Map.groupBy(catalog.nodes, ({ slug, group }) => group ?? slug);
  return [...families.values()];
}

/** The family of a support; empty where there is no such support. */
export function familyOf(catalog: SupportCatalog, slug: string): readonly SupportNode[] {
  return supportFamilies(catalog).find((family) => family.some((one) => one.slug === slug)) ?? [];
}
