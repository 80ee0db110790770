import { InputError } from '#lib/domain/issue.ts';
import { createCatalog, type SupportCatalog, type SupportNode } from '#lib/domain/support.ts';
import { readSupportNodes } from '../queries/catalog.ts';
import type { Atlas } from './atlas.ts';

export function getCatalog(atlas: Atlas): Promise<SupportCatalog> {
  return atlas.remember('catalog', async () => createCatalog(await readSupportNodes(atlas.db)));
}

/** @throws InputError where there is no such support, with the nearest names */
export function requireSupport(catalog: SupportCatalog, slug: string): SupportNode {
  const node = catalog.find(slug);
  if (node) return node;
  const near = nearestSlugs(catalog, slug);
  throw new InputError({
    row: null,
    column: 'support',
    found: `"${slug}"`,
    expected: `the slug of a support, such as ${near.join(', ')}`,
  });
}

function nearestSlugs(catalog: SupportCatalog, slug: string): string[] {
  const words = slug
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);
  const score = (node: SupportNode) => words.filter((word) => node.slug.includes(word)).length;
  return [...catalog.nodes]
    .sort((a, b) => score(b) - score(a))
    .slice(0, 3)
    .map((node) => node.slug);
}
