import type { Point } from '#lib/domain/place.ts';
import { unitVector } from '#lib/geography/unit-vector.ts';
import type { CoverageService } from './input.ts';
import { createSiteRegister } from './site-register.ts';
import type { SourceSets } from './source-sets.ts';

/** Where one kind of support is offered in person, each place once. */
export interface SupplySites {
  points: readonly Point[];
  /** x, y, z of each point on the unit sphere. */
  vectors: Float64Array;
  /** Source set of the services at each point. */
  sources: Int32Array;
}

/** In person, at least partly: a virtual service never closes an in-person gap. */
export function isInPerson({ modality }: CoverageService): boolean {
  return modality !== 'virtual';
}

/**
 * Collects the sites of each support.
 * @param slugs the supports asked about
 * @returns one entry per slug, in the same order; a service without a point has no site
 */
export function collectSupplySites(
  services: readonly CoverageService[],
  slugs: readonly string[],
  sets: SourceSets,
): SupplySites[] {
  const positions = new Map(slugs.map((slug, i) => [slug, i]));
  const places = createSiteRegister();
  const placeOf = new Int32Array(services.length).fill(-1);
  const slugOf = new Int32Array(services.length);
  for (let i = 0; i < services.length; i++) {
    const service = services[i] as CoverageService;
    if (service.point === null || !isInPerson(service)) continue;
    const slug = positions.get(service.support);
    if (slug === undefined) continue;
    placeOf[i] = places.register(service.point);
    slugOf[i] = slug;
  }
  const size = places.points.length;
  // Source set per slug and place; -1 where the support is not offered.
  const sources = new Int32Array(slugs.length * size).fill(-1);
  for (let i = 0; i < services.length; i++) {
    const place = placeOf[i] as number;
    if (place < 0) continue;
    const at = (slugOf[i] as number) * size + place;
    const single = sets.single((services[i] as CoverageService).sourceId);
    sources[at] = sources[at] === -1 ? single : sets.union(sources[at] as number, single);
  }
  const vectors = vectorsOf(places.points);
  return slugs.map((_, i) =>
    sitesOfOne(places.points, vectors, sources.subarray(i * size, (i + 1) * size)),
  );
}

function vectorsOf(points: readonly Point[]): Float64Array {
  const vectors = new Float64Array(3 * points.length);
  points.forEach(({ latitude, longitude }, i) => {
    vectors.set(unitVector(latitude, longitude), 3 * i);
  });
  return vectors;
}

/** @param setOf source set per place, -1 where the support is not offered */
function sitesOfOne(
  places: readonly Point[],
  placeVectors: Float64Array,
  setOf: Int32Array,
): SupplySites {
  let count = 0;
  for (let place = 0; place < places.length; place++) if ((setOf[place] as number) >= 0) count++;
  const points = new Array<Point>(count);
  const vectors = new Float64Array(3 * count);
  const sources = new Int32Array(count);
  let site = 0;
  for (let place = 0; place < places.length; place++) {
    if ((setOf[place] as number) < 0) continue;
    points[site] = places[place] as Point;
    sources[site] = setOf[place] as number;
    vectors[3 * site] = placeVectors[3 * place] as number;
    vectors[3 * site + 1] = placeVectors[3 * place + 1] as number;
    vectors[3 * site++ + 2] = placeVectors[3 * place + 2] as number;
  }
  return { points, vectors, sources };
}
