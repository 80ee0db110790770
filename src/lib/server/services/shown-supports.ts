import { DIMENSIONS } from '#lib/domain/dimension.ts';
import { primaryDimension, type SupportNode } from '#lib/domain/support.ts';
import { readClaims } from '../queries/sources.ts';
import { readCarriedSupports } from '../queries/carried-supports.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog } from './catalog.ts';

/**
 * The support nodes that pages list, by primary dimension and then in catalog order: every type, and
 * each group that a source lists or a service carries where it says no more. Other groups only
 * repeat their types.
 */
export async function getShownSupports(atlas: Atlas): Promise<readonly SupportNode[]> {
  return atlas.remember('shown-supports', async () => {
    const [catalog, claims, carried] = await Promise.all([
      getCatalog(atlas),
      readClaims(atlas.db),
      readCarriedSupports(atlas.db),
    ]);
    const listed = new Set([...claims.map(({ support }) => support), ...carried]);
    const shown = catalog.nodes.filter(({ kind, slug }) => kind === 'type' || listed.has(slug));
    return DIMENSIONS.flatMap((dimension) =>
      shown.filter((node) => primaryDimension(node) === dimension),
    );
  });
}
