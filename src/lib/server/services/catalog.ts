import { InputError } from '#lib/domain/issue.ts';
import { createCatalog, type SupportCatalog, type SupportNode } from '#lib/domain/support.ts';
import type { Yardstick } from '#lib/domain/yardstick.ts';
import { readSupportNodes, readYardsticks } from '../queries/catalog.ts';
import type { Atlas } from './atlas.ts';

export function getCatalog(atlas: Atlas): Promise<SupportCatalog> {
  return atlas.remember('catalog', async () => createCatalog(await readSupportNodes(atlas.db)));
}

/**
 * @param id null for the default
 * @throws InputError where there is no such yardstick
 */
export async function getYardstick(atlas: Atlas, id: string | null): Promise<Yardstick> {
  const all = await readYardsticks(atlas.db);
  const found = id === null ? all[0] : all.find((yardstick) => yardstick.id === id);
  if (!found) {
    const expected = `one of ${all.map((yardstick) => yardstick.id).join(', ')}`;
    throw new InputError({ row: null, column: 'yardstick', found: `"${id}"`, expected });
  }
  return found;
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
