import type { SupportNode } from '#lib/domain/support.ts';
import { EARTH_RADIUS_MILES, RADIANS_PER_DEGREE } from '#lib/geography/distance.ts';
import { unitVector } from '#lib/geography/unit-vector.ts';
import { LONGER_CATCHMENT } from '../catchment.ts';
import type { CoverageInput, CoverageService } from '../input.ts';
import { termsFor } from '../yardstick-terms.ts';

/**
 * The services of a node that may count in the cells of an input: those in its counties, those that
 * serve any of them, and those near enough to any tract. A national directory has a hundred times as
 * many.
 */
export function serveStates(input: CoverageInput, node: SupportNode): CoverageService[] {
  const members = new Set(input.catalog.members(node.slug));
  const counties = new Set(input.counties.map(({ fips }) => fips));
  const isNear = nearAnyTract(input, longestWay(input, node));
  return input.services.filter(
    (service) =>
      members.has(service.support) &&
      ((service.county !== null && counties.has(service.county)) ||
        service.area.length > 0 ||
        (service.point !== null && isNear(service.point))),
  );
}

/** Miles of the longest distance that the yardstick, or its lengthening, looks to. */
function longestWay({ yardsticks, counties }: CoverageInput, node: SupportNode): number {
  const rules = [yardsticks.inForce(node.slug), ...yardsticks.applicable(node.slug)];
  const miles = rules.flatMap((rule) =>
    counties.map((county) => termsFor(rule, node, county).miles ?? 0),
  );
  return LONGER_CATCHMENT * Math.max(0, ...miles);
}

/** One ball around all tracts, and so many miles more: quick, and it leaves nothing out. */
function nearAnyTract({ tracts }: CoverageInput, miles: number) {
  const vectors = tracts.map(({ latitude, longitude }) => unitVector(latitude, longitude));
  const middle = [0, 1, 2].map(
    (axis) => vectors.reduce((sum, vector) => sum + (vector[axis] as number), 0) / vectors.length,
  );
  const from = ([x, y, z]: readonly [number, number, number]) =>
    Math.hypot(x - (middle[0] ?? 0), y - (middle[1] ?? 0), z - (middle[2] ?? 0));
  const farthest = vectors.reduce((most, vector) => Math.max(most, from(vector)), 0);
  // A chord is never longer than its arc.
  const limit = farthest + miles / EARTH_RADIUS_MILES + RADIANS_PER_DEGREE / 1000;
  return ({ latitude, longitude }: { latitude: number; longitude: number }) =>
    from(unitVector(latitude, longitude)) <= limit;
}
