import type { FeatureCollection, Point } from 'geojson';
import { readServicePoints } from '../queries/services.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog, requireSupport } from './catalog.ts';

type Properties = { id: string; organization: string; city: string | null; approximate: boolean };

/**
 * Services of a support, and of a group's types, as points.
 * @throws InputError where there is no such support
 */
export async function getServicePoints(
  atlas: Atlas,
  slug: string,
): Promise<FeatureCollection<Point, Properties>> {
  const catalog = await getCatalog(atlas);
  const node = requireSupport(catalog, slug);
  const points = await readServicePoints(atlas.db, catalog.members(node.slug));
  return {
    type: 'FeatureCollection',
    features: points.map(({ id, organization, city, approximate, longitude, latitude }) => ({
      type: 'Feature',
      properties: { id, organization, city, approximate },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  };
}
