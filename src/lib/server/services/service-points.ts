import type { FeatureCollection, Point } from 'geojson';
import type { State } from '#lib/domain/state.ts';
import { readServicePoints, type ServicePoint } from '../queries/services.ts';
import type { Atlas } from './atlas.ts';
import { getBoundaries, type BoundaryAnswer } from './boundaries.ts';
import { getCatalog, requireSupport } from './catalog.ts';

type Properties = { id: string; organization: string; city: string | null; approximate: boolean };

/**
 * Services of a support, and of a group's types, as points.
 * @param state the state in view: only what its map shows is given; null for all
 * @throws InputError where there is no such support
 */
export async function getServicePoints(
  atlas: Atlas,
  slug: string,
  state: State | null,
): Promise<FeatureCollection<Point, Properties>> {
  const catalog = await getCatalog(atlas);
  const node = requireSupport(catalog, slug);
  const all = await readServicePoints(atlas.db, catalog.members(node.slug));
  const points = state === null ? all : all.filter(isInView(getBoundaries(state).view));
  return {
    type: 'FeatureCollection',
    features: points.map(({ id, organization, city, approximate, longitude, latitude }) => ({
      type: 'Feature',
      properties: { id, organization, city, approximate },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  };
}

type Box = BoundaryAnswer['view'];

function isInView([west, south, east, north]: Box) {
  // Alaska's far islands are drawn to the west of the rest.
  const turned = (longitude: number) =>
    west < -180 && longitude > 0 ? longitude - 360 : longitude;
  return ({ longitude, latitude }: ServicePoint) =>
    latitude >= south &&
    latitude <= north &&
    turned(longitude) >= west &&
    turned(longitude) <= east;
}
