import type { FeatureCollection, Point } from 'geojson';
import type { SupportNode } from '#lib/domain/support.ts';
import type { State } from '#lib/domain/state.ts';
import { readServicePoints, type ServicePoint } from '../queries/service-points.ts';
import type { Atlas } from './atlas.ts';
import { getBoundaries } from './boundaries.ts';
import { getCatalog, requireSupport } from './catalog.ts';
import { getSortedServices } from './coverage-input.ts';
import { isInView } from './is-in-view.ts';
import { getTerms, type CoverageTerms } from './terms.ts';
import type { AskedTerms } from '#lib/view/asked-terms.ts';

type Properties = Pick<ShownPoint, 'id' | 'organization' | 'city' | 'approximate' | 'unknown'>;

/**
 * Services of a support, and of a group's types, as points.
 * @param state the state in view: only what its map shows is given; null for all
 * @throws InputError where there is no such support
 */
export async function getServicePoints(
  atlas: Atlas,
  slug: string,
  state: State | null,
  asked?: AskedTerms,
): Promise<FeatureCollection<Point, Properties>> {
  const catalog = await getCatalog(atlas);
  const node = requireSupport(catalog, slug);
  const all = await getShownPoints(atlas, node, await getTerms(atlas, asked));
  const points = state === null ? all : all.filter(isInView(getBoundaries(state).view));
  return {
    type: 'FeatureCollection',
    features: points.map(({ longitude, latitude, ...point }) => ({
      type: 'Feature',
      properties: propertiesOf(point),
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  };
}

const propertiesOf = ({
  id,
  organization,
  city,
  approximate,
  unknown,
}: Properties): Properties => ({
  ...{ id, organization, city, approximate, unknown },
});

/** A service on a map. */
export interface ShownPoint extends ServicePoint {
  /** Whether its source does not say if it is what a filter asks for. */
  unknown: boolean;
}

/** The services of a support that count under some terms, and those of which it is not known. */
export async function getShownPoints(
  atlas: Atlas,
  { slug }: SupportNode,
  terms: CoverageTerms,
): Promise<ShownPoint[]> {
  const members = (await getCatalog(atlas)).members(slug);
  const [points, { services, leftOut }] = await Promise.all([
    readServicePoints(atlas.db, members),
    getSortedServices(atlas, terms),
  ]);
  const idsOf = (list: typeof services) =>
    new Set(list.filter(({ support }) => members.includes(support)).map(({ id }) => id));
  const [counted, unknown] = [idsOf(services), idsOf(leftOut?.unknown ?? [])];
  return points
    .filter(({ id }) => counted.has(id) || unknown.has(id))
    .map((point) => ({ ...point, unknown: unknown.has(point.id) }));
}
