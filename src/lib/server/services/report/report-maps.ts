import { termsFor } from '#lib/coverage/yardstick-terms.ts';
import type { County } from '#lib/domain/place.ts';
import type { State } from '#lib/domain/state.ts';
import type { SupportNode } from '#lib/domain/support.ts';
import type { MapFacts, MapGround } from '#lib/reports/facts.ts';
import { isWholeStates } from '#lib/reports/print/is-whole-states.ts';
import { readCountySizes } from '../../queries/county-sizes.ts';
import { readRuralUrbanCodes } from '../../queries/places.ts';
import type { Atlas } from '../atlas.ts';
import { getBoundaries } from '../boundaries.ts';
import { getShownPoints } from '../service-points.ts';
import type { CoverageTerms } from '../terms.ts';
import { gatherAround } from './gather-around.ts';

/**
 * What the maps of a region are drawn from: outlines, places of services, the ring of a single county,
 * and the counties around.
 */
export async function gatherMaps(
  atlas: Atlas,
  states: readonly State[],
  counties: readonly County[],
  subjects: readonly SupportNode[],
  terms: CoverageTerms,
): Promise<MapFacts> {
  const boundaries = states.map((state) => getBoundaries(state).boundaries);
  const features = new Map(
    boundaries.flatMap((one) =>
      one.counties.features.map((county) => [county.properties.fips, county] as const),
    ),
  );
  const points = await Promise.all(subjects.map((node) => getShownPoints(atlas, node, terms)));
  const [only] = counties.length === 1 ? counties : [];
  const catchments = only ? await catchmentsOf(atlas, only, subjects, terms) : [];
  const region = new Set(counties.map(({ fips }) => fips));
  const shapes: Pick<MapGround, 'counties'> = {
    counties: { type: 'FeatureCollection', features: [...features.values()] },
  };
  const whole = isWholeStates(shapes, region);
  const ground: MapGround = {
    ...shapes,
    borders: {
      type: 'FeatureCollection',
      features: boundaries.flatMap(({ borders }) =>
        borders.features.filter(({ properties }) => !whole || properties.own),
      ),
    },
    labels: boundaries.flatMap(({ labels }) => labels),
    points: Object.fromEntries(
      subjects.map(({ slug }, i) => [
        slug,
        (points[i] ?? [])
          .filter(({ unknown }) => !unknown)
          .map(({ longitude, latitude, organization, city, approximate }) => ({
            ...{ longitude, latitude, organization, city, approximate },
          })),
      ]),
    ),
    center: only?.center ?? null,
    catchments: Object.fromEntries(subjects.map(({ slug }, i) => [slug, catchments[i] ?? null])),
  };
  return { ...ground, around: await gatherAround(atlas, ground, region, subjects, terms) };
}

/** How far the residents of a county are taken to travel for each support, miles; null where by area alone. */
async function catchmentsOf(
  { db }: Atlas,
  { fips, stateFips }: County,
  subjects: readonly SupportNode[],
  { yardsticks }: CoverageTerms,
): Promise<(number | null)[]> {
  const [codes, sizes] = await Promise.all([
    readRuralUrbanCodes(db, [stateFips]),
    readCountySizes(db, [stateFips]),
  ]);
  const county = { rucc: codes.get(fips) ?? null, size: sizes.get(fips) ?? null };
  return subjects.map((node) => termsFor(yardsticks.inForce(node.slug), node, county).miles);
}
