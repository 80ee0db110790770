import type { Point } from '#lib/domain/place.ts';
import type { CoverageService } from '../input.ts';
import { isInPerson } from '../supply-sites.ts';

/** What a service adds to the supply: its capacity where known (zero stays zero), else 1. */
export function supplyOf({ capacity }: CoverageService): number {
  return capacity ?? 1;
}

/** Whether a service is part of the supply: offered in person, at a place that is known. */
export function isSupply(service: CoverageService): service is CoverageService & { point: Point } {
  return service.point !== null && isInPerson(service);
}
