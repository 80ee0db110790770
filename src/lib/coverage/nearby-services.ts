import type { Point } from '#lib/domain/place.ts';
import { distanceMiles } from '#lib/geography/distance.ts';
import type { NearbyService } from './cell-explanation.ts';
import type { CoverageService } from './input.ts';

/** The services nearest to a point, the nearest first; those without a point are left out. */
export function nearbyServices(
  services: readonly CoverageService[],
  center: Point,
  count: number,
): NearbyService[] {
  return services
    .flatMap(({ id, county, point, approximate }): NearbyService[] =>
      point === null ? [] : [{ id, county, miles: distanceMiles(center, point), approximate }],
    )
    .sort((a, b) => a.miles - b.miles || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}
